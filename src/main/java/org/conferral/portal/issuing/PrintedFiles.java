package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Database;
import org.conferral.portal.platform.Settings;

/** What is printed, until somebody has fetched it: files in the data directory, or rows where every server must find them. */
@ApplicationScoped
class PrintedFiles {

    private static final int PART = 1 << 20;

    @Inject
    private Settings settings;

    @Inject
    private Database database;

    @Inject
    private BulkRows rows;

    /** Keeps the archive of a piece; what was kept of it before is replaced. */
    void keep(PrintPiece piece, byte[] archive) throws IOException {
        if (database.isShared()) {
            keepRows(piece, archive);
        } else {
            Path file = file(piece);
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, archive);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepRows(PrintPiece piece, byte[] archive) {
        rows.update("delete from print_content where order_id = ? and piece_no = ?", piece.orderId(), piece.number());
        for (int from = 0; from < archive.length; from += PART) {
            rows.update(
                    "insert into print_content (order_id, piece_no, part, content) values (?, ?, ?, ?)",
                    piece.orderId(),
                    piece.number(),
                    from / PART,
                    Arrays.copyOfRange(archive, from, Math.min(archive.length, from + PART)));
        }
    }

    /** The archive of a piece that is done. */
    InputStream open(PrintPiece piece) throws IOException {
        return database.isShared() ? new ByteArrayInputStream(fetched(piece)) : Files.newInputStream(file(piece));
    }

    private byte[] fetched(PrintPiece piece) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        rows.select(
                        row -> row.getBytes(1),
                        "select content from print_content where order_id = ? and piece_no = ? order by part",
                        piece.orderId(),
                        piece.number())
                .forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Removes some of an order; tells whether there may be more. */
    boolean removeSome(String orderId) {
        if (database.isShared()) {
            List<Integer> pieces = rows.select(
                    row -> row.getInt(1), "select piece_no from print_content where order_id = ? limit 1", orderId);
            pieces.forEach(piece ->
                    rows.update("delete from print_content where order_id = ? and piece_no = ?", orderId, piece));
            return !pieces.isEmpty();
        }
        removeFiles(orderId);
        return false;
    }

    /** Removes the files of an order, where it has any. */
    void removeFiles(String orderId) {
        if (!database.isShared()) {
            removeFolder(folder().resolve(orderId));
        }
    }

    /** Removes what belongs to no order; a server that was restored from a copy has such files. */
    void removeStrays() throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (Stream<Path> kept = Files.list(folder())) {
            kept.filter(each -> rows.select(
                                    row -> 1,
                                    "select 1 from print_order where id = ?",
                                    each.getFileName().toString())
                            .isEmpty())
                    .forEach(PrintedFiles::removeFolder);
        }
    }

    private static void removeFolder(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PrintPiece piece) {
        return folder().resolve(piece.orderId()).resolve("%06d.zip".formatted(piece.number()));
    }

    private Path folder() {
        return settings.dataDir().resolve("printed");
    }
}
