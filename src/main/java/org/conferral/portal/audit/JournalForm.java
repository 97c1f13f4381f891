package org.conferral.portal.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.ledger.Leaf;
import org.conferral.ledger.TreeHash;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of a journal line that is hashed: id, moment, actor, action, subject and detail, each as the number of its UTF-8
 * bytes, a colon and the text, or as a dash where there is none. Two different lines never have the same spelling.
 */
record JournalForm(
        String id,
        Instant at,
        String actor,
        String action,
        @Nullable String subject,
        @Nullable String detail) {

    /** The kind of leaf a journal line makes. */
    static final String KIND = "noted";

    /** The columns of a line, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("id", "noted_at", "actor", "action", "subject", "detail");

    Object[] row() {
        return new Object[] {id, at, actor, action, subject, detail};
    }

    byte[] hash() {
        return TreeHash.sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The same line without its words. */
    JournalForm wordless() {
        return new JournalForm(id, at, actor, action, subject, null);
    }

    Leaf leaf() {
        return new Leaf(KIND, id, hash());
    }

    /** The moment to the microsecond, which is what every supported database gives back. */
    String text() {
        return Stream.of(id, at.truncatedTo(ChronoUnit.MICROS).toString(), actor, action, subject, detail)
                .map(JournalForm::measured)
                .collect(Collectors.joining());
    }

    private static String measured(@Nullable String text) {
        return text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }
}
