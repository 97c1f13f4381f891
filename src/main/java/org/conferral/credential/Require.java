package org.conferral.credential;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a property of the vocabulary must look like; every complaint begins with the name of the property. */
final class Require {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,4}(-[a-zA-Z0-9]{2,8})*");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern COMPACT_JWS = Pattern.compile("[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+");

    private Require() {}

    static String text(String property, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(property + ": missing");
        }
        return value;
    }

    static void text(String property, Optional<String> value) {
        value.ifPresent(given -> text(property, given));
    }

    static void texts(String property, List<String> values) {
        values.forEach(given -> text(property, given));
    }

    static String uri(String property, String value) {
        text(property, value);
        if (!AbsoluteUri.is(value)) {
            throw new IllegalArgumentException(property + ": not an absolute URI");
        }
        return value;
    }

    static void uri(String property, Optional<String> value) {
        value.ifPresent(given -> uri(property, given));
    }

    static void country(String property, Optional<String> value) {
        value.ifPresent(
                given -> that(COUNTRY.matcher(given).matches(), property + ": not a country code of two letters"));
    }

    static void compactJws(String property, String value) {
        that(COMPACT_JWS.matcher(value).matches(), property + ": not a compact JWS");
    }

    static void language(String property, Optional<String> value) {
        value.filter(given -> !LANGUAGE.matcher(given).matches()).ifPresent(given -> {
            throw new IllegalArgumentException(property + ": not a language tag");
        });
    }

    static void that(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
