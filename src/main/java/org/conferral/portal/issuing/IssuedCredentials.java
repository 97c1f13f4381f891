package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** All records of the institution, intended and issued. */
@ApplicationScoped
class IssuedCredentials {

    private static final String LINE =
            "select new org.conferral.portal.issuing.CredentialLine(c.id, c.batchId, l.id, l.studentId,"
                    + " l.givenName, l.familyName, l.email, c.row, c.name, c.state, c.failure, c.standing.word, c.mailState, c.claimedAt,"
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

    void add(IssuedCredential credential) {
        entities.persist(credential);
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

    /**
     * Takes records that wait to be signed and that nobody else has taken; they stay taken until the transaction ends. Without an
     * order: H2 would lock every row it sorts, so that nobody else finds any, and write them all anew.
     */
    @SuppressWarnings("unchecked")
    List<IssuedCredential> claim(String batchId, int limit) {
        List<Object> ids = entities.createNativeQuery(
                        "select id from issued_credential where batch_id = ?1 and state = 'PENDING' limit " + limit
                                + " for update skip locked")
                .setParameter(1, batchId)
                .getResultList();
        return ids.stream().map(id -> get(id.toString())).toList();
    }

    /** Has everything written now, so that what the database objects to comes to light here. */
    void flush() {
        entities.flush();
    }

    boolean isPending(String batchId) {
        return entities.createQuery(
                                "select count(c) from IssuedCredential c where c.batchId = :batch and c.state = :state",
                                Long.class)
                        .setParameter("batch", batchId)
                        .setParameter("state", CredentialState.PENDING)
                        .getSingleResult()
                > 0;
    }

    void cancelPending(String batchId) {
        entities.createQuery(
                        "update IssuedCredential c set c.state = :cancelled where c.batchId = :batch and c.state = :pending")
                .setParameter("cancelled", CredentialState.CANCELLED)
                .setParameter("pending", CredentialState.PENDING)
                .setParameter("batch", batchId)
                .executeUpdate();
    }

    /** One page, in the order of a batch's rows, or the newest first when it is about all batches. */
    List<CredentialLine> page(CredentialQuery query) {
        boolean inBatch = query.batchId().isPresent();
        StringBuilder words = new StringBuilder(LINE).append(query.filter().condition());
        words.append(inBatch ? " and c.batchId = :batch" : "");
        words.append(
                query.text().isPresent()
                        ? " and (lower(l.familyName) like :text escape '!' or lower(l.givenName) like :text escape '!'"
                                + " or lower(l.email) like :text escape '!' or lower(l.studentId) like :text escape '!')"
                        : "");
        words.append(query.after().isPresent() ? (inBatch ? " and c.id > :after" : " and c.id < :after") : "");
        words.append(inBatch ? " order by c.id" : " order by c.id desc");
        TypedQuery<CredentialLine> typed = entities.createQuery(words.toString(), CredentialLine.class);
        query.batchId().ifPresent(batch -> typed.setParameter("batch", batch));
        query.after().ifPresent(after -> typed.setParameter("after", after));
        query.text().ifPresent(text -> typed.setParameter("text", query.pattern()));
        return typed.setMaxResults(query.limit()).getResultList();
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
