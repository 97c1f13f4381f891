package org.conferral.portal.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one person may be written in free text: by address, by number, by the whole name in either order, or, where the text is known to be
 * about that person, by any part of the name. Whole words count, whatever their case.
 */
public final class Mentions {

    /** What stands in a text in place of somebody who was erased. */
    public static final String ERASED = "[erased]";

    private static final int SHORTEST = 2;

    private final List<String> addresses;
    private final List<String> numbers;
    private final List<Name> names;
    private final List<String> surely;
    private final List<String> loosely;

    /**
     * A name as rosters give it.
     *
     * @param given  "" when there is none
     * @param family "" when there is none
     */
    public record Name(String given, String family) {

        private Stream<String> whole() {
            boolean both = !given.isBlank() && !family.isBlank();
            return both
                    ? Stream.of(given + " " + family, family + " " + given, family + ", " + given)
                    : Stream.of(given + family);
        }

        private Stream<String> parts() {
            return Stream.of(given, family);
        }
    }

    /** One person: all addresses, numbers and names they are known by; empty ones count for nothing. */
    public Mentions(Collection<String> addresses, Collection<String> numbers, Collection<Name> names) {
        this.addresses = tidy(addresses.stream());
        this.numbers = tidy(numbers.stream());
        this.names = List.copyOf(names);
        List<String> known = new ArrayList<>(this.addresses);
        known.addAll(this.numbers);
        names.stream().flatMap(Name::whole).forEach(known::add);
        surely = tidy(known.stream());
        loosely = tidy(Stream.concat(known.stream(), names.stream().flatMap(Name::parts)));
    }

    /** Longer ones first: a whole name goes before its parts. */
    private static List<String> tidy(Stream<String> words) {
        return words.map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /**
     * Whether a row of a roster is about this person: it has the address, or the number with any part of the name. Of somebody who has
     * neither address nor number the name has to do; a namesake with another address is somebody else.
     */
    public boolean isAbout(String row) {
        boolean addressed = has(addresses, row);
        boolean numbered = has(numbers, row) && names.stream().anyMatch(name -> has(tidy(name.parts()), row));
        boolean bare = addresses.isEmpty() && numbers.isEmpty();
        return addressed
                || numbered
                || bare
                        && names.stream()
                                .anyMatch(name -> name.parts()
                                        .filter(part -> !part.isBlank())
                                        .allMatch(part -> has(List.of(part), row)));
    }

    private static boolean has(List<String> words, String text) {
        return pattern(words).filter(matches(text)).isPresent();
    }

    /** Whether a text names this person beyond doubt. */
    public boolean in(String text) {
        return has(surely, text);
    }

    /** Whether a text that is about this person anyway has any part of the name in it. */
    public boolean anyIn(String text) {
        return has(loosely, text);
    }

    /** A text without what names this person beyond doubt. */
    public String without(String text) {
        return without(surely, text);
    }

    /** A text that is about this person anyway, without any part of the name. */
    public String withoutAny(String text) {
        return without(loosely, text);
    }

    /** Patterns for SQL's LIKE in lower case, of which every text that names this person matches one; {@code !} is the escape. */
    public List<String> likes() {
        return surely.stream().map(Mentions::like).toList();
    }

    /** The same for texts that are about this person anyway. */
    public List<String> looseLikes() {
        return loosely.stream().map(Mentions::like).toList();
    }

    private static String like(String word) {
        String literal = word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }

    private static Predicate<Pattern> matches(String text) {
        return pattern -> pattern.matcher(text).find();
    }

    private static String without(List<String> words, String text) {
        return pattern(words)
                .map(pattern -> pattern.matcher(text).replaceAll(ERASED))
                .orElse(text);
    }

    private static Optional<Pattern> pattern(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
