package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conferral.portal.platform.BulkRows;

/** Destroys what is printed of whoever is erased. An archive goes as a whole: the batch can be printed anew without the person. */
@ApplicationScoped
class PrintErasure {

    @Inject
    private PrintOrders orders;

    @Inject
    private PrintPieces pieces;

    @Inject
    private PrintedFiles files;

    @Inject
    private BulkRows rows;

    @Inject
    private Event<PrintGone> gone;

    @Inject
    private Clock clock;

    /** What {@link #destroy} would take away, by the names of the batches. */
    List<PrintedBatch> outlook(Collection<String> credentialIds) {
        return batchNames(credentialIds).entrySet().stream()
                .flatMap(each -> printed(orders.get(each.getKey()), each.getValue()).stream())
                .sorted(Comparator.comparing(PrintedBatch::name))
                .toList();
    }

    private Optional<PrintedBatch> printed(PrintOrder order, String batchName) {
        return PrintedBatch.of(order.batchId(), batchName, order.state(), order.since(), pieces.of(order.id()));
    }

    /** Calls off everything that is printed, or being printed, of the batches of these records. */
    void destroy(Collection<String> credentialIds) {
        batchNames(credentialIds).keySet().forEach(this::destroy);
    }

    /** The name of the batch for each order. */
    private SortedMap<String, String> batchNames(Collection<String> credentialIds) {
        SortedMap<String, String> names = new TreeMap<>();
        rows.selectIn(
                row -> names.put(row.getString(1), row.getString(2)),
                "select o.id, b.name from issued_credential c join print_order o on o.batch_id = c.batch_id"
                        + " join issuance_batch b on b.id = o.batch_id where c.id",
                List.of(),
                credentialIds);
        return names;
    }

    /** Removing the pieces waits for whoever is printing one. */
    private void destroy(String orderId) {
        rows.update(
                "update print_order set state = '" + PrintState.GONE + "', state_since = ? where id = ?",
                clock.instant(),
                orderId);
        pieces.remove(orderId);
        rows.update("delete from print_content where order_id = ?", orderId);
        gone.fire(new PrintGone(orderId));
    }

    /** Files know no transaction: they go when everything else has. */
    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrintGone order) {
        files.removeFiles(order.orderId());
    }
}
