package org.conferral.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All files of evidence. */
@ApplicationScoped
class EvidenceFiles {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    Optional<EvidenceFile> find(String id) {
        return Optional.ofNullable(entities.find(EvidenceFile.class, id));
    }

    Optional<EvidenceContent> content(String sha256) {
        return Optional.ofNullable(entities.find(EvidenceContent.class, sha256));
    }

    List<EvidenceFile> of(String rosterId) {
        return entities.createQuery(
                        "select f from EvidenceFile f where f.rosterId = :roster order by f.name", EvidenceFile.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }

    Optional<EvidenceFile> named(String rosterId, String nameKey) {
        return entities.createQuery(
                        "select f from EvidenceFile f where f.rosterId = :roster and f.nameKey = :key",
                        EvidenceFile.class)
                .setParameter("roster", rosterId)
                .setParameter("key", nameKey)
                .getResultStream()
                .findFirst();
    }

    /** Stores content unless it is there; it is written and let go at once, so that many files do not stay in memory. */
    void keep(Taken taken) {
        boolean known =
                entities.createQuery("select count(c) from EvidenceContent c where c.sha256 = :sha256", Long.class)
                                .setParameter("sha256", taken.sha256())
                                .getSingleResult()
                        > 0;
        if (!known) {
            entities.persist(new EvidenceContent(taken.sha256(), taken.content()));
            finish();
        }
    }

    void add(EvidenceFile file) {
        entities.persist(file);
        finish();
    }

    void remove(EvidenceFile file) {
        entities.remove(file);
    }

    /** Forgets content that no file has any more. */
    void sweep(String sha256) {
        finish();
        long users = entities.createQuery("select count(f) from EvidenceFile f where f.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
        if (users == 0) {
            entities.createQuery("delete from EvidenceContent c where c.sha256 = :sha256")
                    .setParameter("sha256", sha256)
                    .executeUpdate();
        }
    }

    private void finish() {
        entities.flush();
        entities.clear();
    }
}
