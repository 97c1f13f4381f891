package org.conferral.portal.intake;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row that can be issued from.
 *
 * @param row its number in the spreadsheet, counted from 1
 * @param fields values as understood: dates in ISO 8601, ids as text
 */
public record AcceptedRow(int row, Map<String, String> fields) {

    public AcceptedRow {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
