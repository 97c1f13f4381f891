package org.conferral.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnpackingTest {

    private final Map<String, byte[]> found = new LinkedHashMap<>();
    private final Unpacking unpacking = new Unpacking(found::put);

    @Test
    void a_single_file_is_given_on_without_its_folders() throws IOException {
        open("C:\\Essays\\chen.pdf", bytes("%PDF-1.7"));
        assertThat(found).containsOnlyKeys("chen.pdf");
    }

    @Test
    void an_archive_is_given_on_file_by_file_without_what_a_file_manager_left_there() throws IOException {
        byte[] zip = zip(
                StandardCharsets.UTF_8,
                "essays/",
                "essays/chen.pdf",
                "__MACOSX/essays/._chen.pdf",
                "essays/.DS_Store",
                "Thumbs.db",
                "okafor.txt");
        open("Essays.ZIP", zip);
        assertThat(found).containsOnlyKeys("chen.pdf", "okafor.txt");
        assertThat(found.get("okafor.txt")).isEqualTo(bytes("okafor.txt"));
    }

    @Test
    void names_are_read_in_utf_8_and_as_old_archives_wrote_them_and_composed_as_people_type_them() throws IOException {
        open("new.zip", zip(StandardCharsets.UTF_8, "Jose\u0301.pdf"));
        open("old.zip", zip(Charset.forName("IBM437"), "Müller.pdf"));
        assertThat(found).containsOnlyKeys("José.pdf", "Müller.pdf");
    }

    @Test
    void a_file_is_cut_one_byte_behind_the_largest_that_is_taken() throws IOException {
        open("long.txt", new byte[Taken.LARGEST + 1_000]);
        assertThat(found.get("long.txt")).hasSize(Taken.LARGEST + 1);
    }

    @Test
    void what_is_no_archive_is_refused() {
        assertThatThrownBy(() -> open("not.zip", bytes("This is no archive at all.")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> open("not.zip", new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void an_archive_cut_off_gives_what_came_before() throws IOException {
        byte[] zip = zip(StandardCharsets.UTF_8, "one.txt", "two.txt");
        byte[] cut = java.util.Arrays.copyOf(zip, zip.length / 2);
        assertThatThrownBy(() -> open("cut.zip", cut)).isInstanceOf(IOException.class);
        assertThat(found).containsKey("one.txt");
    }

    @Test
    void an_archive_of_nothing_but_emptiness_ends() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= Unpacking.MOST_FILES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.closeEntry();
            }
        }
        assertThatThrownBy(() -> open("many.zip", bytes.toByteArray())).isInstanceOf(IOException.class);
        assertThat(found).hasSize(Unpacking.MOST_FILES);
    }

    private void open(String name, byte[] content) throws IOException {
        unpacking.open(new Delivered(name, new ByteArrayInputStream(content)));
    }

    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    zip.write(bytes(entry));
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
