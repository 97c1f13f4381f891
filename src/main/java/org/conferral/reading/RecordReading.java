package org.conferral.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A learner record in words: who says it, when, and what was achieved, term by term.
 *
 * <p>It is read from the signed document itself, never from the tables behind it, so that nobody is shown something
 * the signature does not cover. What the document leaves out is an empty text.
 */
public record RecordReading(
        String id,
        String name,
        String description,
        String issuer,
        String issuerUrl,
        String issuedOn,
        String validUntil,
        boolean partial,
        boolean badge,
        List<String> termsOfUse,
        List<AssociationReading> associations,
        List<TermReading> terms) {

    private static final int LIGHT = 60_000;

    public RecordReading {
        termsOfUse = List.copyOf(termsOfUse);
        associations = List.copyOf(associations);
        terms = List.copyOf(terms);
    }

    /**
     * Reads a Comprehensive Learner Record or a single badge.
     *
     * @param day how a point in time is written as a day in the reader's language
     */
    public static RecordReading of(JsonObject credential, Function<Instant, String> day) {
        return of(credential, day, AwardReading::typeInWords);
    }

    /**
     * Reads a Comprehensive Learner Record or a single badge.
     *
     * @param day how a point in time is written as a day in the reader's language
     * @param type how an achievement type of Open Badges 3.0 (or one with the prefix "ext:") is called in it
     */
    public static RecordReading of(JsonObject credential, Function<Instant, String> day, UnaryOperator<String> type) {
        var json = new Json(credential);
        var awards = new ArrayList<AwardReading>();
        for (JsonObject award : awards(json)) {
            awards.add(AwardReading.of(new Json(award), json.day("validUntil", day), day, type));
        }
        Json issuer = json.object("issuer");
        return new RecordReading(
                json.text("id"),
                json.text("name"),
                json.text("description"),
                issuer.text("name"),
                issuer.text("url"),
                json.day("validFrom", day),
                json.day("validUntil", day),
                json.has("partial", JsonValue.ValueType.TRUE),
                json.object("credentialSubject").has("achievement", JsonValue.ValueType.OBJECT),
                addresses(json.objects("termsOfUse")),
                AssociationReading.of(json.object("credentialSubject")),
                byTerm(awards));
    }

    public List<AwardReading> awards() {
        return terms.stream().flatMap(term -> term.awards().stream()).toList();
    }

    /** Whether the record holds one achievement only, so that a list would be too much ceremony. */
    public boolean single() {
        return awards().size() == 1;
    }

    /** Whether others speak for something in it. */
    public boolean endorsed() {
        return awards().stream().anyMatch(AwardReading::endorsed);
    }

    public boolean associated() {
        return !associations.isEmpty();
    }

    public boolean underTerms() {
        return !termsOfUse.isEmpty();
    }

    private static List<String> addresses(List<JsonObject> terms) {
        return terms.stream()
                .map(given -> new Json(given).text("id"))
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .toList();
    }

    public boolean expiring() {
        return !validUntil.isEmpty();
    }

    /** Whether the pictures inside are small enough to be shown all at once on a telephone. */
    public boolean light() {
        return awards().stream().mapToInt(award -> award.picture().length()).sum() <= LIGHT;
    }

    private static List<JsonObject> awards(Json credential) {
        Json subject = credential.object("credentialSubject");
        if (subject.has("achievement", JsonValue.ValueType.OBJECT)) {
            return List.of(credential.json());
        }
        return subject.objects("verifiableCredential");
    }

    private static List<TermReading> byTerm(List<AwardReading> awards) {
        Map<String, List<AwardReading>> terms = new LinkedHashMap<>();
        for (AwardReading award : awards) {
            terms.computeIfAbsent(award.term(), term -> new ArrayList<>()).add(award);
        }
        return terms.entrySet().stream()
                .map(term -> new TermReading(term.getKey(), term.getValue()))
                .toList();
    }
}
