package org.conferral.portal.record;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a learner says, as it is shown.
 *
 * @param about the name of the achievement it is about; empty: the record as a whole
 * @param link a page that belongs to it; empty where there is none
 */
public record WordLine(
        String id,
        String about,
        String words,
        String link,
        Optional<File> file,
        Instant madeAt,
        Optional<Instant> changedAt) {

    private static final int BRIEF = 60;

    /** Enough of it to tell it from others, on one line. */
    public String brief() {
        String said = words.isEmpty() ? file.map(File::name).orElse(link) : words.replaceAll("\\s+", " ");
        String cut = said.length() > BRIEF ? said.substring(0, BRIEF) + "…" : said;
        return about.isEmpty() ? cut : about + ": " + cut;
    }

    /** A file that belongs to it. */
    public record File(String name, String mediaType, long size, String sha256) {

        /** The format by its name, such as "txt"; "file" where the name has no ending. */
        public String ending() {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return ending.matches("\\w{1,8}") && !ending.equals(name) ? ending.toLowerCase(Locale.ROOT) : "file";
        }

        /** Its size as people say it. */
        public String spoken() {
            return size < 1024 * 1024 ? (size + 1023) / 1024 + " kB" : size / (1024 * 1024) + " MB";
        }
    }
}
