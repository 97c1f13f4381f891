package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.portal.platform.Faults;

/**
 * Prints batches, one piece in one transaction: whoever holds the row of a piece prints it, and when a server dies, another one does it
 * again.
 */
@ApplicationScoped
class PrintRun {

    /** What is printed lies ready so long. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String PDF = "pdf";

    @Inject
    private PrintOrders orders;

    @Inject
    private PrintPieces pieces;

    @Inject
    private PrintableRecords records;

    @Inject
    private RecordPapers papers;

    @Inject
    private PrintedFiles files;

    @Inject
    private Clock clock;

    /** The orders of a state on which something can be done now; one on which the work has just failed rests. */
    @Transactional(TxType.REQUIRES_NEW)
    List<String> due(PrintState state) {
        Instant now = clock.instant();
        return orders.in(state).stream()
                .filter(id -> !orders.get(id).trouble().isResting(now))
                .toList();
    }

    /** Counts the records of an order out. */
    @Transactional(TxType.REQUIRES_NEW)
    void plan(String orderId) {
        PrintOrder order = orders.locked(orderId);
        if (order.state() == PrintState.PLANNING) {
            pieces.plan(order);
            order.planned(clock.instant());
        }
    }

    /** Prints the next piece of an order; tells whether there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean print(String orderId) {
        PrintOrder order = orders.get(orderId);
        Optional<PrintPiece> next = order.state() == PrintState.PRINTING ? pieces.take(orderId) : Optional.empty();
        next.ifPresent(piece -> print(piece, order));
        return next.isPresent();
    }

    private void print(PrintPiece piece, PrintOrder order) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        int failed = 0;
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (PrintableRecords.Printable each : records.of(piece, order.batchId())) {
                Optional<byte[]> pdf = printed(each.record(), order.language());
                failed += pdf.isEmpty() ? 1 : 0;
                if (pdf.isPresent()) {
                    zip.putNextEntry(new ZipEntry(each.fileName() + "." + PDF));
                    zip.write(pdf.get());
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keep(piece, archive.toByteArray());
        pieces.printed(piece, failed, archive.size());
    }

    private void keep(PrintPiece piece, byte[] archive) {
        try {
            files.keep(piece, archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that cannot be printed is counted, and holds up no other. */
    private Optional<byte[]> printed(PrintedRecord record, String language) {
        try {
            return Optional.of(papers.of(record, PDF, language).content());
        } catch (RuntimeException e) {
            Faults.report(e);
            return Optional.empty();
        }
    }

    /** Nothing is left of an order, unless somebody still prints. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(String orderId) {
        PrintOrder order = orders.locked(orderId);
        if (order.state() == PrintState.PRINTING && !pieces.areWaiting(orderId)) {
            order.finish(clock.instant());
        }
    }

    /** The work on an order goes on, whatever happened before. */
    @Transactional(TxType.REQUIRES_NEW)
    void recover(String orderId) {
        if (orders.get(orderId).trouble().retry().isPresent()) {
            orders.locked(orderId).recover();
        }
    }

    /** The work on an order failed: it says so, and is tried again after a pause. */
    @Transactional(TxType.REQUIRES_NEW)
    void stumble(String orderId, String reference) {
        orders.locked(orderId).stumble(reference, clock.instant());
    }

    /** What lay ready long enough is to be cleared away. */
    @Transactional(TxType.REQUIRES_NEW)
    void retire() {
        Instant now = clock.instant();
        orders.since(PrintState.forgettable(), now.minus(KEPT)).stream()
                .map(orders::locked)
                .filter(order -> PrintState.forgettable().contains(order.state()))
                .forEach(order -> order.go(now));
    }

    /** Clears some of what is gone away, once nobody prints it any more; tells whether there may be more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean clearSome(String orderId) {
        pieces.remove(orderId);
        boolean more = files.removeSome(orderId);
        if (!more) {
            orders.remove(orderId);
        }
        return more;
    }
}
