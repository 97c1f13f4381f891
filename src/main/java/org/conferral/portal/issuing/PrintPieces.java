package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;

/** The pieces of all batches that are printed. */
@ApplicationScoped
class PrintPieces {

    /** So many records make a piece: about a second of work, and some megabytes. */
    static final int SIZE = 250;

    /** Ids are looked up for many pieces at a time: the embedded database may go through the rest of the batch for each question. */
    private static final int AT_ONCE = 80 * SIZE;

    /** Which records c go to paper: whose learner was erased, of those nothing is left to print. */
    static final String PRINTED = "c.state = 'ISSUED' and c.standing <> 'REVOKED'"
            + " and not exists (select 1 from erased_record e where e.credential_id = c.id)";

    private static final String SELECT = "select " + PrintPiece.COLUMNS + " from print_piece where order_id = ? ";

    /** More than hands there are on all servers together. */
    private static final String IN_ORDER = " and state = '" + PrintPiece.WAITING + "' order by piece_no limit 64";

    @Inject
    private BulkRows bulk;

    /** Counts the records of a batch out that stand now. */
    void plan(PrintOrder order) {
        List<PrintPiece> pieces = new ArrayList<>();
        List<String> ids = standing(order.batchId(), "");
        while (!ids.isEmpty()) {
            for (int from = 0; from < ids.size(); from += SIZE) {
                List<String> some = ids.subList(from, Math.min(from + SIZE, ids.size()));
                pieces.add(new PrintPiece(
                        order.id(),
                        pieces.size() + 1,
                        some.get(0),
                        some.get(some.size() - 1),
                        some.size(),
                        false,
                        0,
                        0));
            }
            ids = standing(order.batchId(), ids.get(ids.size() - 1));
        }
        bulk.insert(
                "print_piece",
                List.of(PrintPiece.COLUMNS.split(", ")),
                pieces.stream().map(PrintPiece::row).toList());
    }

    private List<String> standing(String batchId, String after) {
        return bulk.select(
                row -> row.getString(1),
                "select c.id from issued_credential c where c.batch_id = ? and c.id > ? and " + PRINTED
                        + " order by c.id limit " + AT_ONCE,
                batchId,
                after);
    }

    /**
     * The next piece that nobody prints, held until the transaction ends. Each is asked for by itself: of several, the embedded database would
     * look at the first alone.
     */
    Optional<PrintPiece> take(String orderId) {
        return bulk
                .select(row -> row.getInt(1), "select piece_no from print_piece where order_id = ?" + IN_ORDER, orderId)
                .stream()
                .flatMap(number -> held(orderId, number).stream())
                .findFirst();
    }

    private List<PrintPiece> held(String orderId, int number) {
        return bulk.select(
                PrintPiece::of,
                SELECT + "and piece_no = ? and state = '" + PrintPiece.WAITING + "' for update skip locked",
                orderId,
                number);
    }

    /** Whether any is still to be printed, or is being printed. */
    boolean areWaiting(String orderId) {
        return !bulk.select(
                        row -> 1,
                        "select 1 from print_piece where order_id = ? and state = '" + PrintPiece.WAITING + "' limit 1",
                        orderId)
                .isEmpty();
    }

    void printed(PrintPiece piece, int failed, long bytes) {
        bulk.update(
                "update print_piece set state = '" + PrintPiece.DONE
                        + "', failed_count = ?, byte_count = ? where order_id = ? and piece_no = ?",
                failed,
                bytes,
                piece.orderId(),
                piece.number());
    }

    List<PrintPiece> of(String orderId) {
        return bulk.select(PrintPiece::of, SELECT + "order by piece_no", orderId);
    }

    void remove(String orderId) {
        bulk.update("delete from print_piece where order_id = ?", orderId);
    }
}
