package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.HexColumn;

/** The rows of one person, table by table as the register names them ({@link PersonalTables}). */
@ApplicationScoped
class PersonalRows {

    private static final HexColumn FINGERPRINTS = new HexColumn();

    @Inject
    private Proofs proofs;

    @Inject
    private BulkRows rows;

    /**
     * What stands in a table about a person, column by column; what is empty is left out, moments are in ISO 8601, fingerprints in
     * hexadecimal digits.
     */
    List<Map<String, String>> of(PersonalTable table, Person person) {
        return rows.selectIn(row -> read(table, row), table.select(), List.of(), keys(table, person));
    }

    private static Map<String, String> read(PersonalTable table, ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 1; column <= table.shown().size(); column++) {
            String value = text(row, column);
            if (value != null && !value.isEmpty()) {
                values.put(table.shown().get(column - 1), value);
            }
        }
        return values;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(column);
        if (type.matches("(?i)(varbinary|binary varying).*")) {
            return FINGERPRINTS.convertToEntityAttribute(row.getBytes(column));
        }
        if (!type.matches("(?i)(timestamp|datetime).*")) {
            return row.getString(column);
        }
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC).toString();
    }

    /** How many rows of a table are about a person. */
    int count(PersonalTable table, Person person) {
        return rows.selectIn(row -> 1, table.count(), List.of(), keys(table, person))
                .size();
    }

    /** Deletes the rows of a table that are about a person. */
    void delete(PersonalTable table, Person person) {
        rows.updateIn(table.delete(), List.of(), keys(table, person));
    }

    /** The files a person has put beside their own words, by their names in what is handed out. */
    Map<String, byte[]> ownFiles(Person person) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        rows.selectIn(
                row -> files.put(
                        "self-asserted/" + (files.size() + 1) + "-"
                                + row.getString(1).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"),
                        row.getBytes(2)),
                "select w.file_name, f.content from own_word w join own_word_file f on f.word_id = w.id where w.learner_id",
                List.of(),
                person.learnerIds());
        return files;
    }

    private List<String> ids(String sql, Collection<String> among) {
        return rows.selectIn(row -> row.getString(1), sql, List.of(), among);
    }

    private Collection<String> keys(PersonalTable table, Person person) {
        return switch (table.by()) {
            case LEARNER -> person.learnerIds();
            case RECORD -> person.records();
            case ADDRESS -> person.ownAddresses();
            case STORY -> ids("select id from story where credential_id", person.records());
            case WORD -> ids("select id from own_word where learner_id", person.learnerIds());
            case PERSON -> proofs.persons(person.learnerIds());
        };
    }
}
