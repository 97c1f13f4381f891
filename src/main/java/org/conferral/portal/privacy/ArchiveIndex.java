package org.conferral.portal.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Texts;

/**
 * The page in an archive that a person reads: a heading for each kind of data, and a list of what there is, in words of the reader's language.
 * Programs find the same under the names of the columns in the other file.
 */
final class ArchiveIndex {

    private static final String HEAD =
            "<!DOCTYPE html>\n<html lang=\"%3$s\" dir=\"%4$s\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%1$s</title>"
                    + "<style>body{font:16px/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color:#16211d}"
                    + "dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem;border-top:1px solid #c9d2ce;padding-top:.5rem}"
                    + "dt{color:#4a5852}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}"
                    + "@media(prefers-color-scheme:dark){:root{color-scheme:dark}body{color:#e6ece9;background:#101614}dl{border-color:#3a4742}dt{color:#a9b8b1}}</style></head><body><h1>%1$s</h1><p>%2$s</p>";

    /** The section of what stood in rosters, and what it calls the file. */
    static final String ROSTER_ROWS = "rosterRows";

    static final String FILE = "file";

    private final Locale language;
    private final ArchiveValues values;

    private ArchiveIndex(Locale language) {
        this.language = language;
        this.values = new ArchiveValues(language);
    }

    /** @param language that the page speaks */
    static String of(PersonalArchive archive, Locale language) {
        return new ArchiveIndex(language).page(archive);
    }

    private String page(PersonalArchive archive) {
        StringBuilder page = new StringBuilder(HEAD.formatted(
                words("archive.title"),
                lead(archive.madeAt()),
                language.getLanguage(),
                ReaderLanguage.isFromRight(language) ? "rtl" : "ltr"));
        archive.sections(language).forEach((section, rows) -> section(page, section, rows));
        files(page, new TreeSet<>(archive.files().keySet()));
        return page.append("</body></html>\n").toString();
    }

    /** The moment is filled in last, since it is HTML already. */
    private String lead(String madeAt) {
        String place = "MADE-AT";
        return ArchiveValues.html(Texts.in(language, "mydata", "archive.lead", place, PersonalArchive.DATA))
                .replace(place, values.moment(madeAt));
    }

    private void section(StringBuilder page, String section, List<Map<String, String>> rows) {
        page.append("<h2>").append(words("section." + section)).append("</h2>");
        page.append("<p>").append(words("section." + section + ".text")).append("</p>");
        if (rows.isEmpty()) {
            page.append("<p>").append(words("archive.nothing")).append("</p>");
        }
        for (Map<String, String> row : rows) {
            page.append("<dl>");
            row.forEach((column, value) -> page.append("<dt>")
                    .append(heading(section, column))
                    .append("</dt><dd><bdi>")
                    .append(values.read(section, column, value))
                    .append("</bdi></dd>"));
            page.append("</dl>");
        }
    }

    /** Rows of rosters have the headings of their files, but for the one that says which file it is. */
    private String heading(String section, String column) {
        boolean own = section.equals(ROSTER_ROWS) && !column.equals(FILE);
        return own ? ArchiveValues.html(column) : words("column." + column);
    }

    private void files(StringBuilder page, Set<String> names) {
        page.append("<h2>").append(words("archive.files")).append("</h2><ul>");
        names.forEach(name -> page.append("<li><a dir=\"ltr\" href=\"")
                .append(ArchiveValues.html(name))
                .append("\">")
                .append(ArchiveValues.html(name))
                .append("</a></li>"));
        page.append("</ul>");
    }

    private String words(String key) {
        return ArchiveValues.html(Texts.in(language, "mydata", key));
    }
}
