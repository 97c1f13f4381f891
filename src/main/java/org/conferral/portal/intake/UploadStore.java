package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.FileNames;
import org.conferral.roster.RosterSource;
import org.conferral.roster.spreadsheet.Limits;
import org.conferral.roster.spreadsheet.RosterFiles;

/** Keeps uploads on disk under their roster's id, and opens them; the name a file came with is never a path. */
@ApplicationScoped
class UploadStore {

    private static final int LONGEST_NAME = 200;
    private static final String NEXT = ".next";
    private static final RosterFiles FILES = new RosterFiles(Limits.STANDARD);

    @Inject
    private UploadPlaces places;

    /** Streams an upload to disk; one byte more than may be read is enough to know that it is too large. */
    StagedFile keep(String rosterId, String name, InputStream content) {
        Path written = places.fresh();
        try {
            Files.createDirectories(written.getParent());
            MessageDigest digest = Fingerprint.begun();
            try (InputStream in = new DigestInputStream(content, digest);
                    OutputStream out = Files.newOutputStream(written)) {
                copy(in, out, Limits.STANDARD.fileBytes() + 1);
            }
            Path path = places.keep(rosterId, written);
            return new StagedFile(plain(name), path, Fingerprint.of(digest), Files.size(path));
        } catch (IOException e) {
            forget(written);
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path written) {
        try {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a repaired file beside the one it is to take the place of. */
    StagedFile keepNext(String rosterId, String name, InputStream content) {
        return keep(rosterId + NEXT, name, content);
    }

    private Path next(String rosterId) {
        return path(rosterId + NEXT);
    }

    /**
     * Opens a file that is kept; its letters are read as a clerk has said, where one has.
     *
     * @throws Refusal when the file was forgotten, since its time was over or somebody in it was erased
     */
    RosterSource open(String rosterId, Optional<Charset> encoding) {
        if (!places.has(rosterId)) {
            throw Refusal.notFound("roster.fileGone");
        }
        return FILES.open(path(rosterId), encoding);
    }

    /** Opens the repaired file that is kept beside the one before. */
    RosterSource openNext(String rosterId, Optional<Charset> encoding) {
        return FILES.open(next(rosterId), encoding);
    }

    boolean hasNext(String rosterId) {
        return places.has(rosterId + NEXT);
    }

    void discardNext(String rosterId) {
        discard(rosterId + NEXT);
    }

    /** From here on the repaired file is the file. */
    void takeNext(String rosterId) {
        try {
            places.move(rosterId + NEXT, rosterId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets an upload that came to nothing. */
    void discard(String rosterId) {
        try {
            places.remove(rosterId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to know of a file that is kept. */
    StagedFile staged(String rosterId, String name) {
        Path path = path(rosterId);
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = Fingerprint.begun();
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new StagedFile(plain(name), path, Fingerprint.of(digest), Files.size(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long size(String rosterId) {
        try {
            return Files.size(path(rosterId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String rosterId) {
        return places.path(rosterId);
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = most;
        for (int read = in.read(buffer); read > 0 && left > 0; read = in.read(buffer)) {
            out.write(buffer, 0, (int) Math.min(read, left));
            left -= read;
        }
    }

    private static String plain(String name) {
        String last = name == null ? "" : FileNames.last(name);
        String kept = last.isEmpty() ? "roster" : last;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }
}
