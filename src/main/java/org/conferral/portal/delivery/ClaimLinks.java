package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.platform.BulkRows;

/** All claim links. */
@ApplicationScoped
class ClaimLinks {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    /**
     * Keeps the first link to a record, unless somebody else has made it at this moment; in a transaction of its own, so that whoever asks next
     * finds it whatever becomes of this one.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void addFirst(ClaimLink first) {
        bulk.update(ClaimLink.FIRST, first.row());
    }

    /** Keeps one that takes the place of another. */
    void add(ClaimLink renewed) {
        entities.persist(renewed);
    }

    Optional<ClaimLink> find(String id) {
        return Optional.ofNullable(entities.find(ClaimLink.class, id));
    }

    /** The link, held so that two guesses at the same moment count as two. */
    Optional<ClaimLink> lock(String id) {
        return Optional.ofNullable(entities.find(ClaimLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ClaimLink> withToken(ClaimToken token) {
        return entities.createQuery("select l from ClaimLink l where l.tokenHash = :hash", ClaimLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** When the links of these records were first followed, as far as they were. */
    Map<String, Instant> opened(Set<String> credentialIds) {
        Map<String, Instant> opened = new HashMap<>();
        bulk.selectIn(
                        row -> Map.entry(
                                row.getString(1),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        "select credential_id, opened_at from claim_link where opened_at is not null and credential_id",
                        List.of(),
                        credentialIds)
                .forEach(each -> opened.merge(each.getKey(), each.getValue(), (a, b) -> a.isBefore(b) ? a : b));
        return opened;
    }

    Optional<ClaimLink> newestFor(String credentialId) {
        return entities.createQuery(
                        "select l from ClaimLink l where l.credentialId = :credential order by l.generation desc",
                        ClaimLink.class)
                .setParameter("credential", credentialId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
