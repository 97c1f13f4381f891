package org.conferral.roster;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What a clerk knows the learner by: the name, or else the number or the address; empty when the row says none of these. */
    public String called() {
        String name = Stream.of(RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)
                .flatMap(part -> value(part).stream())
                .collect(Collectors.joining(" "));
        return name.isEmpty()
                ? value(RosterField.LEARNER_ID)
                        .or(() -> value(RosterField.EMAIL))
                        .orElse("")
                : name;
    }

    public Optional<String> value(RosterField field) {
        return value(field.key());
    }
}
