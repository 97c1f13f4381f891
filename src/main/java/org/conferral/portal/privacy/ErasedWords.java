package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conferral.portal.audit.JournalRedaction;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Mentions;

/** Takes a person's name out of what others have written: titles, reasons, searches that somebody kept, and the journal. */
@ApplicationScoped
class ErasedWords {

    @Inject
    private BulkRows rows;

    @Inject
    private JournalRedaction journal;

    private record Written(Object key, String text) {}

    void erase(Mentions person) {
        PersonalTables.WRITTEN.forEach(text -> {
            for (Written written : written(text)) {
                if (text.names(person, plain(written.text()))) {
                    take(text, written, person);
                }
            }
        });
        rows.update("delete from evidence_content where sha256 not in (select sha256 from evidence_file)");
    }

    private void take(FreeText text, Written written, Mentions person) {
        if (text.whole()) {
            rows.update(text.delete(), written.key());
        } else {
            rows.update(text.update(), text.without(person, written.text()), written.key());
        }
    }

    private List<Written> written(FreeText text) {
        return rows.select(row -> new Written(row.getObject(1), text(row)), text.select());
    }

    /** Answers to programs are kept as bytes, everything else as text. */
    private static String text(ResultSet row) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(2);
        boolean bytes = type.toUpperCase(Locale.ROOT).contains("BLOB") || type.contains("BINARY");
        return bytes ? new String(row.getBytes(2), StandardCharsets.UTF_8) : row.getString(2);
    }

    /** An address says what was looked for in its own spelling. */
    private static String plain(String text) {
        try {
            return text + " " + URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnAddress) {
            return text;
        }
    }

    /** Takes the words from all lines of the journal that are about these ids, and from those that name the person. */
    int redact(Mentions person, Collection<String> subjects) {
        Set<String> lines = new LinkedHashSet<>(rows.selectIn(
                row -> row.getString(1),
                "select id from journal_entry where detail is not null and subject",
                List.of(),
                subjects));
        List<Written> naming = new ArrayList<>();
        person.likes()
                .forEach(like -> naming.addAll(rows.select(
                        row -> new Written(row.getString(1), row.getString(2)),
                        "select id, detail from journal_entry where lower(detail) like ? escape '!'",
                        like)));
        naming.stream()
                .filter(line -> person.in(line.text()))
                .forEach(line -> lines.add(line.key().toString()));
        return journal.redact(lines);
    }
}
