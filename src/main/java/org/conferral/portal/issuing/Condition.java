package org.conferral.portal.issuing;

import java.util.List;
import java.util.stream.Stream;

/** A condition in the language of the database, with the values of its question marks. */
record Condition(String words, List<Object> values) {

    Condition {
        values = List.copyOf(values);
    }

    Condition and(Condition other) {
        List<Object> both =
                Stream.concat(values.stream(), other.values.stream()).toList();
        return new Condition(words + " and " + other.words, both);
    }

    Condition and(String more, Object value) {
        return and(new Condition(more, List.of(value)));
    }
}
