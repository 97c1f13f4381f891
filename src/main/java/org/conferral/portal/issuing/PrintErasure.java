package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.conferral.portal.platform.BulkRows;

/** Destroys what is printed of whoever is erased. An archive goes as a whole: the batch can be printed anew without the person. */
@ApplicationScoped
class PrintErasure {

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

    /** Calls off everything that is printed, or being printed, of the batches of these records. */
    void destroy(Collection<String> credentialIds) {
        var orders = new TreeSet<>(rows.selectIn(
                row -> row.getString(1),
                "select o.id from issued_credential c join print_order o on o.batch_id = c.batch_id where c.id",
                List.of(),
                credentialIds));
        orders.forEach(this::destroy);
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
