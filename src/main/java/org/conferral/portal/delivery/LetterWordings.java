package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All words that units ever gave their letters. */
@ApplicationScoped
class LetterWordings {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(LetterWording wording) {
        entities.persist(wording);
    }

    void remove(LetterWording draft) {
        entities.remove(draft);
        entities.flush();
    }

    /** The newest words of every unit and language for one kind of letter. */
    List<WordingChoice.Kept> newest(LetterKind kind) {
        return entities.createQuery(
                        "select w from LetterWording w where w.kind = :kind and w.version > 0 and w.version ="
                                + " (select max(n.version) from LetterWording n where n.kind = :kind"
                                + " and n.unitId = w.unitId and n.language = w.language)",
                        LetterWording.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(LetterWording::kept)
                .toList();
    }

    /** Every version that was ever in force, the newest first. */
    List<LetterWording> history(WordingPlace place) {
        return at(place, "w.version > 0 order by w.version desc").getResultList();
    }

    /** What somebody has written that is not in force. */
    Optional<LetterWording> draft(WordingPlace place) {
        return at(place, "w.version = 0").getResultStream().findFirst();
    }

    private TypedQuery<LetterWording> at(WordingPlace place, String which) {
        return entities.createQuery(
                        "select w from LetterWording w where w.unitId = :unit and w.kind = :kind"
                                + " and w.language = :language and " + which,
                        LetterWording.class)
                .setParameter("unit", place.unitId())
                .setParameter("kind", place.kind())
                .setParameter("language", place.language());
    }
}
