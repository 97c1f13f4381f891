package org.conferral.portal.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything that learners say themselves. */
@ApplicationScoped
class OwnWords {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(OwnWord word) {
        entities.persist(word);
        entities.flush();
    }

    void remove(OwnWord word) {
        entities.remove(word);
    }

    Optional<OwnWord> find(String id) {
        return Optional.ofNullable(entities.find(OwnWord.class, id));
    }

    /** What is said beside these versions of a record, the oldest first. */
    List<OwnWord> beside(Collection<String> credentialIds) {
        return entities.createQuery(
                        "select w from OwnWord w where w.credentialId in :records order by w.id", OwnWord.class)
                .setParameter("records", credentialIds)
                .getResultList();
    }

    /** How much a learner keeps beside all records. */
    WordQuota quota(String learnerId) {
        List<OwnWord> all = entities.createQuery("select w from OwnWord w where w.learnerId = :learner", OwnWord.class)
                .setParameter("learner", learnerId)
                .getResultList();
        return new WordQuota(all.size(), all.stream().mapToLong(OwnWord::size).sum());
    }

    void keepFile(String wordId, byte[] content) {
        file(wordId)
                .ifPresentOrElse(
                        known -> known.become(content), () -> entities.persist(new OwnWordFile(wordId, content)));
    }

    void removeFile(String wordId) {
        file(wordId).ifPresent(entities::remove);
    }

    Optional<OwnWordFile> file(String wordId) {
        return Optional.ofNullable(entities.find(OwnWordFile.class, wordId));
    }

    void add(StoryWord shown) {
        entities.persist(shown);
    }

    /** What is shown with a story, the oldest first. */
    List<OwnWord> shownWith(String storyId) {
        return entities.createQuery(
                        "select w from OwnWord w, StoryWord s where s.storyId = :story and s.wordId = w.id order by w.id",
                        OwnWord.class)
                .setParameter("story", storyId)
                .getResultList();
    }
}
