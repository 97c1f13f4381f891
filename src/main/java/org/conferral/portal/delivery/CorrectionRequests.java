package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.platform.Refusal;

/** Everything learners have said is wrong. */
@ApplicationScoped
class CorrectionRequests {

    static final int PAGE = 50;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void add(CorrectionRequest request) {
        entities.persist(request);
    }

    CorrectionRequest get(String id) {
        return Optional.ofNullable(entities.find(CorrectionRequest.class, id)).orElseThrow(CorrectionRequests::unknown);
    }

    /** The request, held until the transaction ends. */
    CorrectionRequest locked(String id) {
        return Optional.ofNullable(entities.find(CorrectionRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(CorrectionRequests::unknown);
    }

    /** One page of those in these states, the newest first; one more than the page tells that there are others. */
    List<CorrectionLine> page(Set<CorrectionState> states, Optional<String> before) {
        return entities.createQuery(
                        "select r from CorrectionRequest r where r.state in :states and r.id < :before order by r.id desc",
                        CorrectionRequest.class)
                .setParameter("states", states)
                .setParameter("before", before.orElse("~"))
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(CorrectionRequest::line)
                .toList();
    }

    long count(Set<CorrectionState> states) {
        return entities.createQuery("select count(r) from CorrectionRequest r where r.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** What was said about these versions of a record, the oldest first. */
    List<CorrectionRequest> about(Set<String> credentialIds) {
        return entities.createQuery(
                        "select r from CorrectionRequest r where r.credentialId in :records order by r.id",
                        CorrectionRequest.class)
                .setParameter("records", credentialIds)
                .getResultList();
    }

    private static Refusal unknown() {
        return Refusal.notFound("delivery.unknownCorrection");
    }
}
