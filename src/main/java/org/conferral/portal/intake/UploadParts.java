package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;

/** The pieces of uploaded files in the database, where every server finds them; each file as it came in has a version of its own. */
@ApplicationScoped
class UploadParts {

    private static final int PIECE = 1 << 20;

    @Inject
    private BulkRows rows;

    /** The version of an upload, when the database has it. */
    Optional<String> version(String uploadId) {
        return rows
                .select(
                        row -> row.getString(1),
                        "select version from upload_part where upload_id = ? and part = 0",
                        uploadId)
                .stream()
                .findFirst();
    }

    /** Whether any upload still is the file of this version. */
    boolean isKnown(String version) {
        return !rows.select(row -> 1, "select 1 from upload_part where version = ? limit 1", version)
                .isEmpty();
    }

    /** Whether there is a roster of this id. */
    boolean isRoster(String id) {
        return !rows.select(row -> 1, "select 1 from roster where id = ?", id).isEmpty();
    }

    /** Keeps a file as an upload, in place of what was there. */
    void keep(String uploadId, String version, Path file) throws IOException {
        remove(uploadId);
        try (InputStream in = Files.newInputStream(file)) {
            int part = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0 || part == 0; piece = in.readNBytes(PIECE)) {
                rows.update(
                        "insert into upload_part (upload_id, part, version, content) values (?, ?, ?, ?)",
                        uploadId,
                        part++,
                        version,
                        piece);
            }
        }
    }

    /** Writes a version to disk, whole or not at all. */
    void fetch(String uploadId, String version, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "fetched", ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            int part = 0;
            for (List<byte[]> piece = piece(uploadId, version, part);
                    !piece.isEmpty();
                    piece = piece(uploadId, version, ++part)) {
                out.write(piece.get(0));
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<byte[]> piece(String uploadId, String version, int part) {
        return rows.select(
                row -> row.getBytes(1),
                "select content from upload_part where upload_id = ? and version = ? and part = ?",
                uploadId,
                version,
                part);
    }

    /** From here on one upload is what another was. */
    void move(String from, String to) {
        remove(to);
        rows.update("update upload_part set upload_id = ? where upload_id = ?", to, from);
    }

    void remove(String uploadId) {
        rows.update("delete from upload_part where upload_id = ?", uploadId);
    }
}
