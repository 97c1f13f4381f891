package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Refusal;

/** All records of the institution, intended and issued. */
@ApplicationScoped
class IssuedCredentials {

    private static final String LINE =
            "select new org.conferral.portal.issuing.CredentialLine(c.id, c.batchId, l.id, l.studentId,"
                    + " l.givenName, l.familyName, l.email, c.row, c.name, c.state, c.failure, c.standing.word, c.mailState, c.claimedAt, c.declinedAt,"
                    + " c.issuedAt, c.documentId) from IssuedCredential c, Learner l where l.id = c.learnerId and ";

    private static final String COUNTS =
            "select batch_id, count(*), sum(case when state = 'PENDING' then 1 else 0 end),"
                    + " sum(case when state = 'ISSUED' then 1 else 0 end), sum(case when state = 'FAILED' then 1 else 0 end),"
                    + " sum(case when mail_state = 'SENT' then 1 else 0 end), sum(case when mail_state = 'HELD' then 1 else 0 end),"
                    + " sum(case when mail_state = 'BOUNCED' then 1 else 0 end),"
                    + " sum(case when claimed_at is null then 0 else 1 end), sum(case when declined_at is null then 0 else 1 end),"
                    + " sum(case when standing = 'SUSPENDED' then 1 else 0 end),"
                    + " sum(case when standing = 'REVOKED' then 1 else 0 end) from issued_credential where batch_id in (%s) group by batch_id";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    /** Has everything written now that was changed through entities. */
    void flush() {
        entities.flush();
    }

    /** Keeps intents to issue. */
    void add(List<IntendedRecord> intents) {
        bulk.insert(
                "issued_credential",
                IntendedRecord.COLUMNS,
                intents.stream().map(IntendedRecord::row).toList());
        List<Object[]> newer = intents.stream()
                .flatMap(intent -> intent.replaces().map(earlier -> new Object[] {earlier, intent.id()}).stream())
                .toList();
        if (!newer.isEmpty()) {
            bulk.insert("newer_credential", List.of("earlier_id", "credential_id"), newer);
        }
    }

    /**
     * Records of a batch were signed, which are all that wait among their ids.
     *
     * @throws IllegalStateException when one of them does not wait any more
     */
    void issued(String batchId, List<String> ids, SigningKeys.Use use, MailState mail) {
        int changed = bulk.update(
                "update issued_credential set state = 'ISSUED', signing_key_id = ?, issued_at = ?, mail_state = ?"
                        + " where batch_id = ? and id between ? and ? and state = 'PENDING'",
                use.keyId(),
                use.at(),
                mail,
                batchId,
                ids.get(0),
                ids.get(ids.size() - 1));
        if (changed != ids.size()) {
            throw new IllegalStateException("records of batch " + batchId + " changed while they were signed");
        }
    }

    /** Takes over what was written past a record that was read before. */
    void refresh(IssuedCredential credential) {
        entities.refresh(credential);
    }

    /** A record cannot be signed. */
    void fail(String id, String reason) {
        bulk.update(
                "update issued_credential set state = 'FAILED', failure = ? where id = ? and state = 'PENDING'",
                IssuedCredential.shortened(reason),
                id);
    }

    IssuedCredential get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("credential.unknown"));
    }

    Optional<IssuedCredential> find(String id) {
        return Optional.ofNullable(entities.find(IssuedCredential.class, id));
    }

    IssuedCredential locked(String id) {
        return Optional.ofNullable(entities.find(IssuedCredential.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.notFound("credential.unknown"));
    }

    /** The first records of a batch that wait to be signed. */
    List<String> pending(String batchId, int limit) {
        return entities.createQuery(
                        "select c.id from IssuedCredential c where c.batchId = :batch and c.state = :pending order by c.id",
                        String.class)
                .setParameter("batch", batchId)
                .setParameter("pending", CredentialState.PENDING)
                .setMaxResults(limit)
                .getResultList();
    }

    void cancelPending(String batchId) {
        entities.createQuery(
                        "update IssuedCredential c set c.state = :cancelled where c.batchId = :batch and c.state = :pending")
                .setParameter("cancelled", CredentialState.CANCELLED)
                .setParameter("pending", CredentialState.PENDING)
                .setParameter("batch", batchId)
                .executeUpdate();
    }

    /** These records as lines of a list, in this order. */
    List<CredentialLine> lines(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, CredentialLine> lines = entities.createQuery(LINE + "c.id in :ids", CredentialLine.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CredentialLine::id, Function.identity()));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /** How many records a key has signed since then. */
    long signedBy(String keyId, Instant since) {
        return entities.createQuery(
                        "select count(c) from IssuedCredential c where c.signingKeyId = :key and c.issuedAt >= :since",
                        Long.class)
                .setParameter("key", keyId)
                .setParameter("since", since)
                .getSingleResult();
    }

    List<String> ids(String batchId, Optional<String> after, int limit) {
        return entities.createQuery(
                        "select c.id from IssuedCredential c where c.batchId = :batch and c.state = :issued and c.id > :after"
                                + " order by c.id",
                        String.class)
                .setParameter("batch", batchId)
                .setParameter("issued", CredentialState.ISSUED)
                .setParameter("after", after.orElse(""))
                .setMaxResults(limit)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    Map<String, BatchCounts> counts(List<String> batchIds) {
        Map<String, BatchCounts> counts = new HashMap<>();
        if (batchIds.isEmpty()) {
            return counts;
        }
        String places = String.join(", ", batchIds.stream().map(id -> "?").toList());
        var query = entities.createNativeQuery(String.format(COUNTS, places));
        for (int i = 0; i < batchIds.size(); i++) {
            query.setParameter(i + 1, batchIds.get(i));
        }
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            counts.put(
                    row[0].toString(),
                    new BatchCounts(
                            at(row, 1),
                            at(row, 2),
                            at(row, 3),
                            at(row, 4),
                            at(row, 5),
                            at(row, 6),
                            at(row, 7),
                            at(row, 8),
                            at(row, 9),
                            at(row, 10),
                            at(row, 11)));
        }
        return counts;
    }

    private static long at(Object[] row, int column) {
        return ((Number) row[column]).longValue();
    }
}
