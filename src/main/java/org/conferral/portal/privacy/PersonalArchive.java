package org.conferral.portal.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything about a person as one file: a page to read, the same as JSON for programs, and the signed records and files of evidence byte by
 * byte.
 *
 * @param sections by their keys, in order; each row by column
 * @param files    by their names in the archive
 */
public record PersonalArchive(
        String madeAt, Map<String, List<Map<String, String>>> sections, Map<String, byte[]> files) {

    /** The names of the two files that tell everything else. */
    static final String PAGE = "index.html";

    static final String DATA = "data.json";

    /**
     * Writes it, packed.
     *
     * @param language that its page speaks around the data
     */
    public void write(OutputStream out, Locale language) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, PAGE, ArchiveIndex.of(this, language).getBytes(StandardCharsets.UTF_8));
            entry(zip, DATA, json().toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    JsonObject json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        sections.forEach((section, rows) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            rows.forEach(row -> {
                JsonObjectBuilder values = Json.createObjectBuilder();
                row.forEach(values::add);
                list.add(values);
            });
            all.add(section, list);
        });
        return Json.createObjectBuilder()
                .add("madeAt", madeAt)
                .add("sections", all)
                .add("files", Json.createArrayBuilder(files.keySet()))
                .build();
    }
}
