package org.conferral.issuance;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.credential.HashedIdentity;

/**
 * Whether a record can be said anew under its old identifier. By Open Badges 3.0 and CLR 2.0 whoever holds two credentials of the same
 * issuer with the same {@code id} keeps the one with the later {@code validFrom}: that fits as long as both tell of the same learner, and a
 * badge of the same achievement.
 */
public final class UpdateRule {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String SUBJECT = "credentialSubject";

    private final JsonObject earlier;

    private UpdateRule(JsonObject earlier) {
        this.earlier = earlier;
    }

    /** The rule about a record as it was signed. */
    public static UpdateRule of(byte[] signed) {
        return new UpdateRule(
                JSON.createReader(new ByteArrayInputStream(signed)).readObject());
    }

    /** Whether the next record is a newer version of this one. */
    public boolean fits(RecordPlan next) {
        return text(earlier.get("issuer"), "id").equals(next.issuer().id())
                && isAbout(next.recipient().email())
                && isOfTheSameKind(next)
                && next.validFrom().truncatedTo(ChronoUnit.SECONDS).isAfter(validFrom());
    }

    /** Whether it names the learner with this address. */
    public boolean isAbout(String email) {
        return identities().anyMatch(identity -> identity.matches(email));
    }

    /** Whether it bundles credentials of just these achievements in just this order, so that each of them goes on under its own identifier. */
    public boolean isOfTheSameParts(List<Award> awards) {
        List<String> known = bundle().stream().map(UpdateRule::achievement).toList();
        return known.equals(
                awards.stream().map(award -> award.achievement().id()).toList());
    }

    /** From when on a newer version counts: from now, unless this one is not even valid yet. */
    public Instant next(Instant now) {
        Instant from = validFrom();
        return from.isAfter(now) ? from.plusSeconds(1) : now;
    }

    private Instant validFrom() {
        return OffsetDateTime.parse(earlier.getString("validFrom")).toInstant();
    }

    private boolean isOfTheSameKind(RecordPlan next) {
        String achievement = achievement(earlier);
        return next.asBadge()
                ? achievement.equals(next.awards().get(0).achievement().id())
                : achievement.isEmpty();
    }

    private Stream<HashedIdentity> identities() {
        return object(earlier, SUBJECT).get("identifier") instanceof JsonArray identifiers
                ? identifiers.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .filter(identity -> identity.getBoolean("hashed", false))
                        .map(HashedIdentity::fromJson)
                : Stream.empty();
    }

    private List<JsonObject> bundle() {
        return object(earlier, SUBJECT).get("verifiableCredential") instanceof JsonArray parts
                ? parts.getValuesAs(JsonObject.class)
                : List.of();
    }

    private static String achievement(JsonObject credential) {
        return text(object(credential, SUBJECT).get("achievement"), "id");
    }

    private static JsonObject object(JsonObject holder, String member) {
        return holder.get(member) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonValue holder, String member) {
        return holder instanceof JsonObject object && object.get(member) instanceof JsonString found
                ? found.getString()
                : "";
    }
}
