package org.conferral.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names a letter may use: those it must use in both variants, and those that may stay out or empty.
 *
 * <p>Declared in code beside the values, so that a template edited by an institution can neither ask for
 * something nobody fills nor drop the link the letter exists for.
 */
public record Placeholders(Set<String> required, Set<String> optional) {

    public Placeholders {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
        for (String name : optional) {
            if (required.contains(name)) {
                throw new IllegalArgumentException("declared twice: " + name);
            }
        }
    }

    public static Placeholders required(String... names) {
        return new Placeholders(Set.of(names), Set.of());
    }

    public Placeholders withOptional(String... names) {
        return new Placeholders(required, Set.of(names));
    }

    boolean knows(String name) {
        return required.contains(name) || optional.contains(name);
    }

    List<String> unusedBy(Set<String> used) {
        var unused = new TreeSet<>(required);
        unused.removeAll(used);
        return List.copyOf(unused);
    }

    /** What keeps these values from filling the letter; empty when nothing does. */
    List<String> problemsOf(Map<String, String> values) {
        var problems = new ArrayList<String>();
        for (String name : new TreeSet<>(required)) {
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
}
