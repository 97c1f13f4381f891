package org.conferral.roster;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of an accepted row as understood, by field: dates in ISO 8601, ids as text, decimals with a point.
 * A cell without a value has no entry.
 */
public record LearnerRow(Map<String, String> fields) {

    public LearnerRow {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    public Optional<String> value(RosterField field) {
        return value(field.key());
    }
}
