package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conferral.ledger.Checkpoint;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.proof.Ed25519Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints outlive the database, and a power cut. */
class CheckpointFilesTest {

    @TempDir
    private Path data;

    @Test
    void there_is_one_file_a_day_for_the_owners_eyes_only() throws IOException {
        CheckpointFiles files = new CheckpointFiles(data.resolve("checkpoints"));
        files.append(checkpoint(1, "2026-05-29T23:59:59Z"));
        files.append(checkpoint(2, "2026-05-30T00:00:00Z"));
        files.append(checkpoint(3, "2026-05-30T00:01:00Z"));

        Path second = data.resolve("checkpoints/2026-05-30.txt");
        assertThat(data.resolve("checkpoints/2026-05-29.txt")).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second.getParent())))
                .isEqualTo("rwx------");
        assertThat(sizes(files)).containsExactly(1L, 2L, 3L);
        assertThat(files.newest().orElseThrow().checkpoint().size()).isEqualTo(3);
    }

    @Test
    void one_that_broke_off_does_not_spoil_the_next() throws IOException {
        CheckpointFiles files = new CheckpointFiles(data.resolve("checkpoints"));
        files.append(checkpoint(1, "2026-05-29T10:00:00Z"));
        Files.writeString(data.resolve("checkpoints/2026-05-29.txt"), "\ntest.example/led", StandardOpenOption.APPEND);
        files.append(checkpoint(2, "2026-05-29T10:01:00Z"));

        assertThat(sizes(files)).containsExactly(1L, 2L);
    }

    private static List<Long> sizes(CheckpointFiles files) {
        List<Long> sizes = new ArrayList<>();
        files.each(text ->
                sizes.add(CheckpointFiles.read(text).orElseThrow().checkpoint().size()));
        return sizes;
    }

    private static SignedCheckpoint checkpoint(long size, String at) {
        return SignedCheckpoint.sign(
                new Checkpoint("test.example/ledger", size, new byte[32], Instant.parse(at)),
                Ed25519Key.ofSeed(new byte[32]));
    }
}
