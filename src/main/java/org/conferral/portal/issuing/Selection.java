package org.conferral.portal.issuing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which records somebody means: some that were chosen, those a spreadsheet names, or all that match.
 *
 * @param terms what narrows it down, by name: those of {@link Sought}, batchName, file, achievement
 */
public record Selection(Kind kind, Map<String, String> terms) {

    /** The ways to mean many records. */
    public enum Kind {
        CHOSEN,
        SHEET,
        MATCHING,
        /** Single credentials inside the records of a batch: those of one achievement. */
        PARTS
    }

    public Selection {
        terms = terms.entrySet().stream()
                .filter(term -> !term.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, term -> term.getValue().strip()));
    }

    public static Selection chosen() {
        return new Selection(Kind.CHOSEN, Map.of());
    }

    /** The records that a list shows which looks for these. */
    public static Selection matching(Sought sought) {
        return new Selection(Kind.MATCHING, sought.terms());
    }

    public static Selection ofBatch(String batch) {
        return matching(Sought.ALL.inBatch(batch));
    }

    public static Selection sheet(String file) {
        return new Selection(Kind.SHEET, Map.of("file", file));
    }

    /** The credentials with this name inside the records of a batch. */
    public static Selection parts(String batch, String achievement) {
        return new Selection(Kind.PARTS, Map.of("batch", batch, "achievement", achievement));
    }

    /** The same, with the name of its batch. */
    Selection called(String batchName) {
        Map<String, String> named = new TreeMap<>(terms);
        named.put("batchName", batchName);
        return new Selection(kind, named);
    }

    public Optional<String> term(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    /** Whether its records have to be looked for. */
    boolean isSought() {
        return kind == Kind.MATCHING || kind == Kind.PARTS;
    }

    /** What is looked for, as a list would. */
    Sought sought() {
        return Sought.of(name -> terms.getOrDefault(name, ""));
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("kind", kind.name());
        new TreeMap<>(terms).forEach(json::add);
        return json.build().toString();
    }

    static Selection of(String json) {
        JsonObject read = Json.createReader(new StringReader(json)).readObject();
        Map<String, String> terms = new TreeMap<>();
        read.keySet().stream()
                .filter(name -> !name.equals("kind"))
                .forEach(name -> terms.put(name, read.getString(name)));
        return new Selection(Kind.valueOf(read.getString("kind")), terms);
    }
}
