package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** Hands printed batches out, one volume after the other; an archive is put together while it is read. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PrintArchive {

    @Inject
    private PrintOrders orders;

    @Inject
    private PrintPieces pieces;

    @Inject
    private PrintedFiles files;

    @Inject
    private Journal journal;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    /** A volume that can be written whenever its reader is ready. */
    public interface Volume {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A volume of a batch that is printed. The journal is told before its first byte leaves.
     *
     * @throws Refusal when there is no such volume, or when not all of it is printed
     */
    @Allowed(value = Permission.EXPORT, noted = false)
    public Volume volume(String batchId, int number) {
        PrintOrder order = orders.of(batchId).orElseThrow(() -> Refusal.notFound("print.unknown"));
        List<PrintPiece> own = PrintVolume.pieces(pieces.of(order.id()), number);
        if (own.isEmpty() || !own.stream().allMatch(PrintPiece::done)) {
            throw Refusal.notFound("print.unknown");
        }
        journal.note(access.who().id(), "PrintArchive.volume", batchId, String.valueOf(number));
        disclosures.note(
                batchId,
                Disclosures.Channel.STAFF_EXPORT,
                "pdf.zip",
                access.who().id());
        return out -> write(own, out);
    }

    private void write(List<PrintPiece> own, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (PrintPiece piece : own) {
                copy(piece, zip);
            }
        }
    }

    private void copy(PrintPiece piece, ZipOutputStream zip) throws IOException {
        try (ZipInputStream printed = new ZipInputStream(files.open(piece))) {
            for (ZipEntry entry = printed.getNextEntry(); entry != null; entry = printed.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                printed.transferTo(zip);
                zip.closeEntry();
            }
        }
    }
}
