package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.conferral.portal.issuing.CredentialsIssued;
import org.conferral.portal.issuing.IssuedTogether;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/**
 * The invitations owed to all who were issued records in one go, as one row in the transaction of their signatures. The letters are written
 * from it a moment later, so that writing them does not hold up the signing of the next; and in any case before somebody looks at one.
 */
@ApplicationScoped
class OwedInvitations {

    private static final int MANY = 128;
    private static final String FIND =
            "select id, batch_id, first_id, last_id, state, owed_at from owed_invitation where ";

    @Inject
    private BulkRows bulk;

    @Inject
    private IssuedTogether issuedTogether;

    @Inject
    private Forwarding forwarding;

    @Inject
    private NewLetters owing;

    @Inject
    private Ids ids;

    /** One such row. */
    private record Owed(String id, String batchId, String firstId, String lastId, LetterState state, Instant at) {

        static Owed of(ResultSet row) throws SQLException {
            return new Owed(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    LetterState.valueOf(row.getString(5)),
                    row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        }
    }

    /** Whether so many are owed the same that one row for all is worth it. */
    static boolean isWorth(CredentialsIssued issued) {
        return issued.records().size() >= MANY
                && issued.records().stream()
                        .allMatch(record -> record.correction().isEmpty());
    }

    /** All these records' learners are owed an invitation. */
    void add(CredentialsIssued issued, LetterState state) {
        List<CredentialsIssued.Issued> records = issued.records();
        bulk.update(
                "insert into owed_invitation (id, batch_id, first_id, last_id, records, state, owed_at) values (?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                issued.batchId(),
                records.get(0).credentialId(),
                records.get(records.size() - 1).credentialId(),
                records.size(),
                state,
                issued.at());
    }

    /** Writes the letters of one row that nobody else is writing; tells whether there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean writeSome() {
        return write(bulk.select(Owed::of, FIND + "1 = 1 limit 1 for update skip locked"));
    }

    /** Writes the letters of one row, of one batch if that is given; waits for whoever is writing it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean writeOne(Optional<String> batchId) {
        return write(batchId.map(id -> bulk.select(Owed::of, FIND + "batch_id = ? limit 1 for update", id))
                .orElseGet(() -> bulk.select(Owed::of, FIND + "1 = 1 limit 1 for update")));
    }

    /**
     * The rows that records may belong to, in one question and without a lock: mostly nothing is owed. The database is asked each time, for
     * another server may have signed, or may be writing; a row that is being written is still found, and waited for by {@link #writeRow}.
     */
    List<String> about(Collection<String> credentialIds) {
        if (credentialIds.isEmpty()) {
            return List.of();
        }
        TreeSet<String> sought = new TreeSet<>(credentialIds);
        return bulk
                .select(
                        row -> new OwedRange(row.getString(1), row.getString(2), row.getString(3)),
                        "select id, first_id, last_id from owed_invitation where first_id <= ? and last_id >= ? order by id",
                        sought.last(),
                        sought.first())
                .stream()
                .filter(range -> range.holdsAny(sought))
                .map(OwedRange::rowId)
                .toList();
    }

    /** Writes the letters of this row; waits for whoever is writing it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean writeRow(String id) {
        return write(bulk.select(Owed::of, FIND + "id = ? for update", id));
    }

    private boolean write(List<Owed> found) {
        found.forEach(owed -> {
            owing.keep(forwarding.redirected(letters(owed)));
            bulk.update("delete from owed_invitation where id = ?", owed.id());
        });
        return !found.isEmpty();
    }

    private List<OutgoingLetter> letters(Owed owed) {
        return issuedTogether.of(owed.batchId(), owed.firstId(), owed.lastId(), owed.at()).stream()
                .map(record -> invitation(owed, record))
                .toList();
    }

    private OutgoingLetter invitation(Owed owed, CredentialsIssued.Issued record) {
        OutgoingLetter letter = owing.about(
                LetterKind.CLAIM_INVITATION,
                new OutgoingLetter.Recipient(
                        record.credentialId(), owed.batchId(), record.learnerName(), record.email()),
                owed.at());
        if (owed.state() == LetterState.QUEUED) {
            letter.fate().queue(owed.at());
        }
        return letter;
    }

    /** How many letters of a batch, or of all, are still to be written, by the state they begin in. */
    Map<LetterState, Long> outstanding(Optional<String> batchId) {
        String sum = "select state, sum(records) from owed_invitation";
        Map<LetterState, Long> outstanding = new EnumMap<>(LetterState.class);
        BulkRows.Reading<Long> reading = row -> outstanding.put(LetterState.valueOf(row.getString(1)), row.getLong(2));
        batchId.ifPresentOrElse(
                id -> bulk.select(reading, sum + " where batch_id = ? group by state", id),
                () -> bulk.select(reading, sum + " group by state"));
        return outstanding;
    }
}
