package org.conferral.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingFolderTest {

    @TempDir
    private Path all;

    @Test
    void what_a_killed_server_left_behind_is_removed_at_the_next_start() throws IOException {
        Path abandoned = Files.createDirectories(all.resolve("conferral-work-killed/runtime/lib"));
        Files.writeString(abandoned.resolve("server.jar"), "unpacked");
        Files.createFile(all.resolve("conferral-work-killed/lock"));

        Path folder = WorkingFolder.take(all);

        assertThat(inside(all)).containsExactly(folder);
    }

    @Test
    void what_a_running_server_works_with_is_left_alone() throws IOException {
        Path running = WorkingFolder.take(all);
        Files.writeString(running.resolve("in use"), "unpacked");

        Path folder = WorkingFolder.take(all);

        assertThat(inside(all)).containsExactlyInAnyOrder(running, folder);
        assertThat(running.resolve("in use")).exists();
    }

    @Test
    void it_is_held_however_often_garbage_is_collected() throws IOException {
        Path running = WorkingFolder.take(all);
        for (int starts = 0; starts < 20; starts++) {
            System.gc();
            WorkingFolder.take(all);
        }

        assertThat(running).exists();
    }

    @Test
    void links_are_not_followed_and_files_of_others_stay() throws IOException {
        Path elsewhere = Files.createDirectory(all.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "of another");
        Files.createSymbolicLink(all.resolve("conferral-work-link"), elsewhere);
        Path abandoned = Files.createDirectory(all.resolve("conferral-work-killed"));
        Files.createSymbolicLink(abandoned.resolve("link"), elsewhere);

        WorkingFolder.take(all);

        assertThat(elsewhere.resolve("kept")).exists();
        assertThat(abandoned).doesNotExist();
    }

    @Test
    void the_folder_is_for_its_owner_alone() throws IOException {
        assertThat(Files.getPosixFilePermissions(WorkingFolder.take(all)))
                .allMatch(permission -> permission.name().startsWith("OWNER_"))
                .hasSize(3);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
