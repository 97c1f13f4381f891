package org.conferral.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names a letter may use: those it must use in both variants, those it may use and that always have a value, and those that
 * may be empty. Names of addresses end in {@code Url}; no other may stand behind a link.
 *
 * <p>Declared in code beside the values, so that a template edited by an institution can neither ask for
 * something nobody fills nor drop the link the letter exists for.
 */
public record Placeholders(Set<String> required, Set<String> filled, Set<String> optional) {

    /** How an address is told from other values. */
    static final String ADDRESS = "Url";

    public Placeholders {
        required = Set.copyOf(required);
        filled = Set.copyOf(filled);
        optional = Set.copyOf(optional);
        long names = all(required, filled, optional).distinct().count();
        if (names < required.size() + filled.size() + optional.size()) {
            throw new IllegalArgumentException("declared twice among " + required + filled + optional);
        }
    }

    public static Placeholders required(String... names) {
        return new Placeholders(Set.of(names), Set.of(), Set.of());
    }

    /** The same with names that always have a value, whether they are used or not. */
    public Placeholders withFilled(String... names) {
        return new Placeholders(required, Set.of(names), optional);
    }

    public Placeholders withOptional(String... names) {
        return new Placeholders(required, filled, Set.of(names));
    }

    /** All names in the order of the alphabet. */
    public List<String> names() {
        return all(required, filled, optional).sorted().toList();
    }

    boolean knows(String name) {
        return required.contains(name) || filled.contains(name) || optional.contains(name);
    }

    List<String> unusedBy(Set<String> used) {
        var unused = new TreeSet<>(required);
        unused.removeAll(used);
        return List.copyOf(unused);
    }

    /** The known name a misspelt one is closest to; empty where none resembles it. */
    String nearest(String name) {
        return names().stream()
                .filter(known -> Misspelling.steps(known, name) <= Math.max(2, name.length() / 2))
                .min(Comparator.comparingInt(known -> Misspelling.steps(known, name)))
                .orElse("");
    }

    /** What keeps these values from filling the letter; empty when nothing does. */
    List<String> problemsOf(Map<String, String> values) {
        var problems = new ArrayList<String>();
        for (String name : all(required, filled, Set.of()).sorted().toList()) {
            if (values.getOrDefault(name, "").isBlank()) {
                problems.add("no value for {{" + name + "}}");
            }
        }
        for (String name : new TreeSet<>(values.keySet())) {
            if (!knows(name)) {
                problems.add("a value for {{" + name + "}}, which is not declared");
            }
        }
        return problems;
    }

    private static Stream<String> all(Set<String> required, Set<String> filled, Set<String> optional) {
        return Stream.of(required, filled, optional).flatMap(Set::stream);
    }
}
