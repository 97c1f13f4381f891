package org.conferral.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A sheet to be printed and filed: a title, lines under headings, and a file attached.
 *
 * @param language of its words, as a BCP 47 tag
 * @param made     when it was made
 */
public record Sheet(String title, String language, Instant made, List<Section> sections, Attachment attachment) {

    public Sheet {
        Objects.requireNonNull(title, "sheet.title");
        Objects.requireNonNull(made, "sheet.made");
        sections = List.copyOf(sections);
    }

    /** Lines that belong together. */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that is told, and what it is called. */
    public record Line(String label, String value) {}

    /** A file inside the sheet. */
    public record Attachment(String name, String mediaType, String description, byte[] content) {

        public Attachment {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
