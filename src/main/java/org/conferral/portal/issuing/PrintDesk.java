package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** Where staff have whole batches printed, and see how far it is. */
@ApplicationScoped
@Transactional
public class PrintDesk {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private PrintOrders orders;

    @Inject
    private PrintPieces pieces;

    @Inject
    private RecordPapers papers;

    @Inject
    private ActorNames names;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** How far it is; empty where nobody has it printed. */
    @Allowed(Permission.VIEW)
    public Optional<PrintProgress> progress(String batchId) {
        return orders.of(batches.get(batchId).id()).map(this::progress);
    }

    /**
     * Has all records of a batch printed that stand now; what was printed before is cleared away.
     *
     * @param language of the labels, such as "de"; English where there are none in it
     * @throws Refusal while it is being printed
     */
    @Allowed(Permission.EXPORT)
    public void order(String batchId, String language) {
        String id = batches.locked(batchId).id();
        orders.of(id).ifPresent(before -> {
            if (before.state().isOpen()) {
                throw Refusal.conflict("print.already");
            }
            orders.locked(before.id()).go(clock.instant());
        });
        String labels = papers.language(language).getLanguage();
        orders.add(new PrintOrder(ids.next(), id, labels, access.who().id(), clock.instant()));
    }

    /** Lets the pieces at hand be printed, and no others until somebody goes on. */
    @Allowed(Permission.EXPORT)
    public void pause(String batchId) {
        current(batchId).pause(clock.instant());
    }

    @Allowed(Permission.EXPORT)
    public void goOn(String batchId) {
        current(batchId).goOn(clock.instant());
    }

    /** Calls it off; what is printed is cleared away. */
    @Allowed(Permission.EXPORT)
    public void cancel(String batchId) {
        current(batchId).go(clock.instant());
    }

    private PrintOrder current(String batchId) {
        return orders.of(batchId)
                .map(found -> orders.locked(found.id()))
                .filter(found -> found.state() != PrintState.GONE)
                .orElseThrow(() -> Refusal.notFound("print.unknown"));
    }

    private PrintProgress progress(PrintOrder order) {
        List<PrintPiece> all = pieces.of(order.id());
        List<PrintPiece> done = all.stream().filter(PrintPiece::done).toList();
        return new PrintProgress(
                order.language(),
                order.state(),
                order.since(),
                names.all().getOrDefault(order.requestedBy(), order.requestedBy()),
                all.stream().mapToInt(PrintPiece::records).sum(),
                done.stream().mapToInt(PrintPiece::records).sum(),
                done.stream().mapToInt(PrintPiece::failed).sum(),
                PrintVolume.of(all),
                order.trouble().retry(),
                Optional.of(order.since().plus(PrintRun.KEPT))
                        .filter(until -> !order.state().isMoving()));
    }
}
