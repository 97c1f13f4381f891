package org.conferral.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A small disk of its own, in memory, that can be made full; there is none where nobody may mount it. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "1g";
    private static final int AT_ONCE = 1 << 16;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static Optional<SmallDisk> mounted() {
        try {
            Path folder = Files.createTempDirectory("conferral-disk-");
            if (ran("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "none", folder.toString())) {
                return Optional.of(new SmallDisk(folder));
            }
            Files.delete(folder);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Nothing more can be written to it. */
    void fill() {
        byte[] some = new byte[AT_ONCE];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            for (int size = AT_ONCE; size > 0; size /= 2) {
                writeUntilFull(out, some, size);
            }
        } catch (IOException full) {
            // closing it needs no room
        }
    }

    private static void writeUntilFull(OutputStream out, byte[] some, int size) {
        try {
            while (true) {
                out.write(some, 0, size);
            }
        } catch (IOException full) {
            // so it is meant
        }
    }

    /** There is room again. */
    void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean ran(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            ran("umount", "-l", folder.toString());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
