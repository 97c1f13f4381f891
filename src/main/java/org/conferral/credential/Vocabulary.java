package org.conferral.credential;

import java.util.List;
import java.util.regex.Pattern;

/** A list of terms that may be extended by terms beginning with "ext:". */
final class Vocabulary {

    private static final Pattern EXTENSION = Pattern.compile("ext:[a-zA-Z0-9._-]+");

    private final String property;
    private final List<String> terms;

    Vocabulary(String property, String... terms) {
        this.property = property;
        this.terms = List.of(terms);
    }

    List<String> terms() {
        return terms;
    }

    boolean allows(String term) {
        return terms.contains(term) || EXTENSION.matcher(term).matches();
    }

    void check(String term) {
        Require.text(property, term);
        Require.that(allows(term), property + ": neither a known term nor one that begins with ext:");
    }
}
