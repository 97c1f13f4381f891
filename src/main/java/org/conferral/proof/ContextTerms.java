package org.conferral.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The terms of one published vocabulary, read from a table of ours and turned into the JSON-LD context.
 *
 * <p>A line is {@code term = IRI} (plain) or {@code term : IRI type=… container=… scope=none}; lines indented by two
 * more blanks hold only inside the term above, {@code like=TERM} repeats what held inside an earlier one. {@code use NAME IRI}
 * shortens IRIs to {@code NAME:rest} in the table alone; {@code @protected} forbids redefinition, {@code @vocab} gives every word a meaning, {@code @names} stands for
 * {@code id} and {@code type}, {@code @version} for JSON-LD 1.1.
 */
final class ContextTerms {

    private record Line(int depth, String text) {

        static Line of(String raw) {
            String text = raw.strip();
            return new Line((raw.length() - raw.stripLeading().length()) / 2, text);
        }

        boolean meaningful() {
            return !text.isEmpty() && !text.startsWith("#");
        }
    }

    private static final BigDecimal VERSION = new BigDecimal("1.1");

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, JsonObject> scopes = new HashMap<>();
    private final List<Line> lines;
    private int next;

    private ContextTerms(List<Line> lines) {
        this.lines = lines;
    }

    /** The whole context document. */
    static JsonObject read(String table) {
        List<Line> lines = table.lines().map(Line::of).filter(Line::meaningful).toList();
        ContextTerms terms = new ContextTerms(lines);
        return Json.createObjectBuilder().add("@context", terms.scope(0)).build();
    }

    private JsonObject scope(int depth) {
        JsonObjectBuilder scope = Json.createObjectBuilder();
        while (next < lines.size() && lines.get(next).depth() == depth) {
            define(scope, lines.get(next++));
        }
        return scope.build();
    }

    private void define(JsonObjectBuilder scope, Line line) {
        String[] words = line.text().split("\\s+");
        switch (words[0]) {
            case "use" -> prefixes.put(words[1], words[2]);
            case "@version" -> scope.add("@version", VERSION);
            case "@vocab" -> scope.add("@vocab", words[1]);
            case "@protected" -> scope.add("@protected", true);
            case "@names" -> scope.add("id", "@id").add("type", "@type");
            default -> term(scope, words, line.depth());
        }
    }

    private void term(JsonObjectBuilder scope, String[] words, int depth) {
        if (words[1].equals("=")) {
            scope.add(words[0], iri(words[2]));
            return;
        }
        JsonObjectBuilder definition = Json.createObjectBuilder().add("@id", iri(words[2]));
        for (int i = 3; i < words.length; i++) {
            attribute(definition, words[i]);
        }
        if (next < lines.size() && lines.get(next).depth() > depth) {
            scopes.put(words[0], scope(depth + 1));
            definition.add("@context", scopes.get(words[0]));
        }
        scope.add(words[0], definition);
    }

    private void attribute(JsonObjectBuilder definition, String word) {
        int equals = word.indexOf('=');
        String value = word.substring(equals + 1);
        switch (word.substring(0, equals)) {
            case "type" -> definition.add("@type", iri(value));
            case "container" -> definition.add("@container", "@" + value);
            case "like" -> definition.add("@context", Objects.requireNonNull(scopes.get(value), word));
            case "scope" -> definition.add("@context", JsonValue.NULL);
            default -> throw new IllegalStateException("unknown attribute in a table of terms: " + word);
        }
    }

    private String iri(String text) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? null : prefixes.get(text.substring(0, colon));
        return prefix == null ? text : prefix + text.substring(colon + 1);
    }
}
