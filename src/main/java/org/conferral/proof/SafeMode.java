package org.conferral.proof;

import com.apicatalog.jsonld.uri.UriUtils;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a proof would silently leave out: terms no vocabulary defines, and addresses that are not absolute.
 * Such a statement could be added or changed by anyone without breaking the proof.
 */
public final class SafeMode {

    private static final Set<String> KEYWORDS =
            Set.of("@context", "@id", "@type", "@value", "@language", "@list", "@set", "@graph");
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private SafeMode() {}

    /** Everything the proof would not cover; empty when the document is lossless. */
    public static List<String> lostTerms(JsonObject document) {
        Set<String> lost = skippedWords(document);
        lost.addAll(unaddressed(LinkedData.expand(document)));
        return List.copyOf(lost);
    }

    /** Words with an at sign, which the processor passes over, and second names for words that have one. */
    static Set<String> skippedWords(JsonObject document) {
        Set<String> lost = new LinkedHashSet<>();
        keywords(document, lost);
        return lost;
    }

    /** Names and values of an expanded document that are no full address and so would vanish. */
    static Set<String> unaddressed(JsonArray expanded) {
        Set<String> lost = new LinkedHashSet<>();
        walk(expanded, lost);
        return lost;
    }

    private static void keywords(JsonValue value, Set<String> lost) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> keywords(item, lost));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                boolean keyword = name.startsWith("@");
                if (keyword && !KEYWORDS.contains(name) || name.contains(":") && !ForeignAddress.is(name)) {
                    lost.add(name);
                }
                keywords(member, lost);
            });
        }
    }

    private static void walk(JsonValue value, Set<String> lost) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> walk(item, lost));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> member(name, member, lost));
        }
    }

    private static void member(String name, JsonValue value, Set<String> lost) {
        switch (name) {
            case "@id", "@type" -> addresses(value, lost);
            case "@value", "@language", "@direction", "@index" -> {}
            case "@list", "@set", "@graph" -> walk(value, lost);
            default -> {
                address(name, lost);
                walk(value, lost);
            }
        }
    }

    private static void addresses(JsonValue value, Set<String> lost) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> addresses(item, lost));
        } else if (value instanceof JsonString string && !string.getString().equals("@json")) {
            address(string.getString(), lost);
        }
    }

    private static void address(String text, Set<String> lost) {
        if (text.startsWith(LinkedData.UNDEFINED)) {
            lost.add(text.substring(LinkedData.UNDEFINED.length()));
        } else if (!text.startsWith("_:") && dropped(text)) {
            lost.add(text);
        }
    }

    private static boolean dropped(String text) {
        return NOT_IN_AN_ADDRESS.matcher(text).find() || UriUtils.isNotAbsoluteUri(text, UriValidationPolicy.Full);
    }
}
