package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.issuance.Draft;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Node;

/** The work that waits to be signed: the database hands it out, so that any number of servers may ask for it. */
@ApplicationScoped
class IssuanceChunks {

    private static final int RECORDS = 512;
    private static final int BYTES = 4_000_000;
    private static final List<String> COLUMNS =
            List.of("id", "batch_id", "state", "first_id", "last_id", "drafts", "created_at");
    private static final String CHUNKS = "select " + IssuanceChunk.COLUMNS + " from issuance_chunk where ";

    @Inject
    private BulkRows bulk;

    @Inject
    private Documents documents;

    @Inject
    private Ids ids;

    @Inject
    private Node node;

    /** Lets records be signed that were just intended; {@code drafts} are in the order of their ids. */
    void add(String batchId, Map<String, Draft> drafts, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        Map<String, Draft> together = new LinkedHashMap<>();
        int bytes = 0;
        for (Map.Entry<String, Draft> each : drafts.entrySet()) {
            together.put(each.getKey(), each.getValue());
            bytes += each.getValue().size();
            if (together.size() == RECORDS || bytes >= BYTES) {
                rows.add(row(batchId, together, now));
                together = new LinkedHashMap<>();
                bytes = 0;
            }
        }
        if (!together.isEmpty()) {
            rows.add(row(batchId, together, now));
        }
        bulk.insert("issuance_chunk", COLUMNS, rows);
    }

    private Object[] row(String batchId, Map<String, Draft> drafts, Instant now) {
        List<String> all = List.copyOf(drafts.keySet());
        return new Object[] {
            ids.next(), batchId, "WAITING", all.get(0), all.get(all.size() - 1), PackedDrafts.pack(drafts), now
        };
    }

    /**
     * Takes a chunk that nobody else has taken; it stays taken until the transaction ends. Without an order: H2 would lock every row it sorts,
     * so that nobody else finds any.
     */
    Optional<IssuanceChunk> claim(String batchId) {
        return bulk
                .select(
                        row -> row.getString(1),
                        "select id from issuance_chunk where batch_id = ? and state = 'WAITING' limit 1 for update skip locked",
                        batchId)
                .stream()
                .findFirst()
                .flatMap(this::find);
    }

    /** The chunk of a record, unless somebody else has it; it stays taken until the transaction ends. */
    Optional<IssuanceChunk> claimOf(IssuedCredential record) {
        return bulk
                .select(
                        IssuanceChunk::of,
                        CHUNKS
                                + "batch_id = ? and state = 'WAITING' and first_id <= ? and last_id >= ? for update skip locked",
                        record.batchId(),
                        record.id(),
                        record.id())
                .stream()
                .findFirst();
    }

    private Optional<IssuanceChunk> find(String id) {
        return bulk.select(IssuanceChunk::of, CHUNKS + "id = ?", id).stream().findFirst();
    }

    /** The records of a chunk that are not signed yet, in the order of their ids. */
    List<WaitingRecord> waiting(IssuanceChunk chunk) {
        return bulk.select(
                WaitingRecord::of,
                "select " + WaitingRecord.COLUMNS + " from issued_credential c join learner l on l.id = c.learner_id"
                        + " where c.batch_id = ? and c.id between ? and ? and c.state = 'PENDING' order by c.id",
                chunk.batchId(),
                chunk.firstId(),
                chunk.lastId());
    }

    /** What the records of a chunk will say. */
    Map<String, Draft> drafts(IssuanceChunk chunk, List<WaitingRecord> waiting) {
        return chunk.drafts().map(PackedDrafts::unpack).orElseGet(() -> apart(waiting));
    }

    private Map<String, Draft> apart(List<WaitingRecord> waiting) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        waiting.forEach(each -> drafts.put(each.id(), documents.draft(each.id())));
        return drafts;
    }

    /** Nothing of it waits any more; the drafts stay as long as one of its records could not be signed. */
    void close(IssuanceChunk chunk) {
        bulk.update(
                "update issuance_chunk set state = 'DONE', signed_by = ?, drafts = case when exists (select 1 from issued_credential c where"
                        + " c.batch_id = issuance_chunk.batch_id and c.id between issuance_chunk.first_id and issuance_chunk.last_id"
                        + " and c.state = 'FAILED') then drafts else null end where id = ?",
                node.name(),
                chunk.id());
    }

    /** Those of a batch that could not be signed are to be tried again. */
    void reopen(String batchId) {
        bulk.update(
                "update issuance_chunk set state = 'WAITING' where batch_id = ? and state = 'DONE' and drafts is not null",
                batchId);
    }

    /** Nothing of a batch shall be signed any more. */
    void callOff(String batchId) {
        bulk.update(
                "update issuance_chunk set state = 'CANCELLED', drafts = null where batch_id = ? and state = 'WAITING'",
                batchId);
    }

    /** Whether anything of a batch waits. */
    boolean isAnyOpen(String batchId) {
        return !bulk.select(
                        row -> row.getString(1),
                        "select id from issuance_chunk where batch_id = ? and state = 'WAITING' limit 1",
                        batchId)
                .isEmpty();
    }
}
