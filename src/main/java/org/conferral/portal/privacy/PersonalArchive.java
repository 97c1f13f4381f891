package org.conferral.portal.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
 * @param told     where the data went; it has a section among the others
 * @param files    by their names in the archive
 */
public record PersonalArchive(
        String madeAt,
        Map<String, List<Map<String, String>>> sections,
        List<DisclosureLine> told,
        Map<String, byte[]> files) {

    /** The names of the two files that tell everything else. */
    static final String PAGE = "index.html";

    static final String DATA = "data.json";

    /** The section of where the data went. */
    static final String TOLD = "disclosures";

    /**
     * Writes it, packed.
     *
     * @param language that its page speaks
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

    /** All sections, with where the data went in words of a language. */
    Map<String, List<Map<String, String>>> sections(Locale language) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>(sections);
        all.put(TOLD, told.stream().map(line -> line.row(language)).toList());
        return all;
    }

    /** The same for programs, whatever the reader's language is. */
    JsonObject json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        sections(Locale.ENGLISH).forEach((section, rows) -> {
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
