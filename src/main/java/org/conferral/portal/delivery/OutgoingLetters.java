package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.platform.BulkRows;

/** All letters owed or sent. */
@ApplicationScoped
class OutgoingLetters {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    @Inject
    private InvitationRun invitations;

    Optional<OutgoingLetter> find(String id) {
        return Optional.ofNullable(entities.find(OutgoingLetter.class, id));
    }

    /** The next letter that is due and that nobody else is sending, held until the transaction ends. */
    Optional<OutgoingLetter> claimDue(Instant now) {
        List<?> ids = entities.createNativeQuery(
                        "SELECT id FROM outgoing_letter WHERE state = 'QUEUED' AND next_attempt_at <= ?1"
                                + " ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
                .getResultList();
        return ids.stream()
                .findFirst()
                .map(id -> entities.find(OutgoingLetter.class, id))
                .map(this::fresh);
    }

    private OutgoingLetter fresh(OutgoingLetter letter) {
        entities.refresh(letter);
        return letter;
    }

    Optional<OutgoingLetter> lock(String id) {
        return Optional.ofNullable(entities.find(OutgoingLetter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One page, newest first; one row more than the page tells that there is another. */
    List<LetterLine> page(LetterFilter filter) {
        var wish = new StringBuilder("select l from OutgoingLetter l where 1 = 1").append(narrowing(filter));
        filter.state().ifPresent(state -> wish.append(" and l.fate.state = :state"));
        filter.before().ifPresent(before -> wish.append(" and l.id < :before"));
        var query = entities.createQuery(wish + " order by l.id desc", OutgoingLetter.class);
        narrow(query, filter);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.before().ifPresent(before -> query.setParameter("before", before));
        return query.setMaxResults(LetterFilter.PAGE + 1)
                .getResultStream()
                .map(OutgoingLetter::line)
                .toList();
    }

    /** How many letters the filter means, whatever their state; with those that are still to be written, as long as no words narrow it. */
    LetterCounts counts(LetterFilter filter) {
        Map<LetterState, Long> outstanding =
                filter.words().isEmpty() ? invitations.outstanding(filter.batchId()) : Map.of();
        var query = entities.createQuery(
                "select l.fate.state, count(l) from OutgoingLetter l where 1 = 1" + narrowing(filter)
                        + " group by l.fate.state",
                Object[].class);
        narrow(query, filter);
        return LetterCounts.of(new ArrayList<>(query.getResultList())).with(outstanding);
    }

    /** Whoever the filter means, whatever the state. */
    private static String narrowing(LetterFilter filter) {
        String batch = filter.batchId().isPresent() ? " and l.batchId = :batch" : "";
        String words = filter.words().isEmpty()
                ? ""
                : " and (lower(l.recipientName) like :words escape '!' or lower(l.recipientAddress) like :words escape '!')";
        return batch + words;
    }

    private static void narrow(TypedQuery<?> query, LetterFilter filter) {
        filter.batchId().ifPresent(batch -> query.setParameter("batch", batch));
        if (!filter.words().isEmpty()) {
            query.setParameter("words", filter.pattern());
        }
    }

    /** Those of these records about which anything was written, also when the letters are no longer kept. */
    Set<String> written(Set<String> credentialIds) {
        invitations.about(credentialIds);
        Set<String> written = new HashSet<>(bulk.selectIn(
                row -> row.getString(1),
                "select distinct credential_id from outgoing_letter where credential_id",
                List.of(),
                credentialIds));
        written.addAll(bulk.selectIn(
                row -> row.getString(1),
                "select id from issued_credential where mail_state <> 'NONE' and id",
                List.of(),
                credentialIds));
        return written;
    }

    List<LetterLine> about(String credentialId) {
        invitations.about(Set.of(credentialId));
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.credentialId = :credential order by l.id",
                        OutgoingLetter.class)
                .setParameter("credential", credentialId)
                .getResultStream()
                .map(OutgoingLetter::line)
                .toList();
    }

    /** What the mail server said last about the invitations to these credentials. */
    Map<String, String> answers(Set<String> credentialIds) {
        if (credentialIds.isEmpty()) {
            return Map.of();
        }
        invitations.about(credentialIds);
        return entities.createQuery(
                        "select l.credentialId, l.fate.answer from OutgoingLetter l where l.credentialId in :credentials"
                                + " and l.kind = :kind and l.fate.answer is not null order by l.id",
                        Object[].class)
                .setParameter("credentials", credentialIds)
                .setParameter("kind", LetterKind.CLAIM_INVITATION)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (before, last) -> last));
    }

    /** A letter about a record, as far as a list over many records tells of it. */
    record Written(
            String id,
            String credentialId,
            LetterKind kind,
            LetterState state,
            Optional<String> answer,
            Optional<Instant> sentAt) {}

    /** Everything that was written about these records. */
    List<Written> writtenAbout(Set<String> credentialIds) {
        invitations.about(credentialIds);
        entities.flush();
        return bulk.selectIn(
                row -> new Written(
                        row.getString(1),
                        row.getString(2),
                        LetterKind.valueOf(row.getString(3)),
                        LetterState.valueOf(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getObject(6, LocalDateTime.class))
                                .map(at -> at.toInstant(ZoneOffset.UTC))),
                "select id, credential_id, kind, state, smtp_answer, sent_at from outgoing_letter where credential_id",
                List.of(),
                credentialIds);
    }

    /** The newest letter that brings a record, held until the transaction ends. */
    Optional<OutgoingLetter> invitation(String credentialId) {
        return about(credentialId).stream()
                .filter(line -> line.kind().isInvitation())
                .reduce((before, last) -> last)
                .flatMap(line -> lock(line.id()));
    }

    /** How many letters wait to be sent. */
    long waiting() {
        return counts(new LetterFilter(Optional.empty(), Optional.empty(), "", Optional.empty()))
                .in(LetterState.QUEUED);
    }

    List<String> idsIn(LetterFilter filter) {
        invitations.all(filter.batchId());
        var wish = "select l.id from OutgoingLetter l where l.fate.state = :state" + narrowing(filter);
        var query = entities.createQuery(wish, String.class);
        narrow(query, filter);
        return query.setParameter("state", filter.state().orElse(LetterState.FAILED))
                .getResultList();
    }
}
