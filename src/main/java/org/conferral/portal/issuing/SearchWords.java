package org.conferral.portal.issuing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to find learners: the beginning of a name, an address or a student number; of several words, the first and the last
 * begin names of the same learner, or all together begin one name. Case and accents do not matter.
 */
final class SearchWords {

    private static final Pattern UUID =
            Pattern.compile("(?i)(?:urn:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final SearchColumns columns;

    SearchWords(String text, SearchColumns columns) {
        this.text = text.strip();
        this.columns = columns;
    }

    /** The record that is named by its identifier, bare or as it stands in the record. */
    Optional<String> credentialId() {
        Matcher matcher = UUID.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whom the text means, of learners in a table called {@code l}. */
    Condition condition() {
        return any(alternatives());
    }

    /** The same as several conditions, each of which an index answers by itself. */
    List<Condition> alternatives() {
        List<Condition> alternatives = new ArrayList<>(columns.all().stream()
                .map(column -> columns.beginning(column, folded(text)))
                .toList());
        List<String> words = words();
        if (words.size() > 1) {
            boolean firstLeads = words.get(0).length() > words.get(1).length();
            String leading = words.get(firstLeads ? 0 : 1);
            Condition other = any(columns.names().stream()
                    .map(column -> columns.beginning(column, words.get(firstLeads ? 1 : 0)))
                    .toList());
            columns.names().stream()
                    .map(column -> columns.beginning(column, leading).and(other))
                    .forEach(alternatives::add);
        }
        return alternatives;
    }

    /** The first word and the last, where there are several. */
    private List<String> words() {
        List<String> all = SPACE.splitAsStream(folded(text)).toList();
        return all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    /** Without accents and in lower case; letters that are no others with an accent stay. */
    static String folded(String given) {
        return MARKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Condition any(List<Condition> conditions) {
        String words = conditions.stream().map(Condition::words).collect(Collectors.joining(" or ", "(", ")"));
        return new Condition(
                words,
                conditions.stream()
                        .flatMap(condition -> condition.values().stream())
                        .toList());
    }
}
