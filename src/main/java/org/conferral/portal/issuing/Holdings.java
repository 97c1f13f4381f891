package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records that learners have already. */
@ApplicationScoped
class Holdings {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    /** The standing records of one template, of some learners; the newest of each kind. */
    static final class Held {

        private final Map<List<String>, Holding> newest = new HashMap<>();

        private Held(List<Holding> all) {
            all.forEach(each -> newest.put(List.of(each.learnerId(), each.about()), each));
        }

        Optional<Holding> of(Learner learner, PlannedRecord planned) {
            return Optional.ofNullable(newest.get(List.of(learner.id(), planned.about())));
        }
    }

    /**
     * What learners hold of a template.
     *
     * @param exceptBatch a batch whose own records do not count; empty for none
     */
    Held of(String templateId, Collection<Learner> learners, String exceptBatch) {
        return learners.isEmpty() ? new Held(List.of()) : new Held(found(templateId, learners, exceptBatch));
    }

    private List<Holding> found(String templateId, Collection<Learner> learners, String exceptBatch) {
        return entities.createQuery(
                        "select new org.conferral.portal.issuing.Holding(c.id, c.learnerId, c.about, c.gist)"
                                + " from IssuedCredential c where c.templateId = :template and c.learnerId in :learners"
                                + " and c.state in :states and c.standing.word <> 'REVOKED' and c.batchId <> :batch order by c.createdAt, c.id",
                        Holding.class)
                .setParameter("template", templateId)
                .setParameter(
                        "learners",
                        learners.stream().map(Learner::id).distinct().toList())
                .setParameter("states", List.of(CredentialState.ISSUED, CredentialState.PENDING))
                .setParameter("batch", exceptBatch)
                .getResultList();
    }
}
