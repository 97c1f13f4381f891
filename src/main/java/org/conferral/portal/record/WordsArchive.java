package org.conferral.portal.record;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything a learner says beside a record, packed to be taken along: a page to read, a document for programs, the files. */
final class WordsArchive {

    private final OwnWordsView view;
    private final Locale language;
    private final Function<String, Optional<byte[]>> files;

    /**
     * @param language that the page speaks around the words
     * @param files gives the content of the file beside an entry, by the id of the entry
     */
    WordsArchive(OwnWordsView view, Locale language, Function<String, Optional<byte[]>> files) {
        this.view = view;
        this.language = language;
        this.files = files;
    }

    void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "words.html", WordsHtml.of(view, language).getBytes(StandardCharsets.UTF_8));
            put(zip, "words.json", json().toString().getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (WordLine line : view.lines()) {
                number++;
                if (line.file().isPresent()) {
                    put(
                            zip,
                            path(number, line.file().get()),
                            files.apply(line.id()).orElse(new byte[0]));
                }
            }
        }
    }

    /** Where a file lies in the archive; names may repeat, numbers do not. */
    static String path(int number, WordLine.File file) {
        return "files/" + number + "-" + file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    JsonObject json() {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        int number = 0;
        for (WordLine line : view.lines()) {
            entries.add(entry(line, ++number));
        }
        return Json.createObjectBuilder()
                .add("selfAsserted", true)
                .add("record", view.recordName())
                .add("learner", view.learnerName())
                .add("entries", entries)
                .build();
    }

    private static JsonObjectBuilder entry(WordLine line, int number) {
        JsonObjectBuilder entry = Json.createObjectBuilder()
                .add("about", line.about())
                .add("words", line.words())
                .add("link", line.link())
                .add("saidAt", line.madeAt().toString());
        line.changedAt().ifPresent(at -> entry.add("changedAt", at.toString()));
        line.file()
                .ifPresent(file -> entry.add(
                        "file",
                        Json.createObjectBuilder()
                                .add("path", path(number, file))
                                .add("name", file.name())
                                .add("mediaType", file.mediaType())
                                .add("size", file.size())
                                .add("sha256", file.sha256())));
        return entry;
    }
}
