package org.conferral.proof;

import static org.conferral.proof.ProofReading.text;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What a web token says a second time about the credential in it, and whether both say the same. */
final class JwtClaims {

    private static final List<String> NAMES = List.of("iss", "jti", "sub", "nbf", "exp", "iat");
    /** Credentials of the first data model stand in a claim of their own. */
    private static final String WRAPPED = "vc";

    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

    private JwtClaims() {}

    /** The payload of a token: the credential with the claims beside its own members. */
    static JsonObject around(JsonObject credential) {
        JsonObjectBuilder payload = Json.createObjectBuilder(credential)
                .add("iss", needed("issuer", ProofReading.issuer(credential)))
                .add("jti", needed("id", text(credential, "id")))
                .add("sub", needed("credentialSubject.id", subject(credential)))
                .add("nbf", from(credential).getEpochSecond());
        until(credential).ifPresent(time -> payload.add("exp", time.getEpochSecond()));
        return payload.build();
    }

    /** The credential of a payload, with the end that only the token may tell. */
    static JsonObject credential(JsonObject payload) {
        JsonObject credential = inner(payload);
        if (!payload.containsKey("exp") || until(credential).isPresent()) {
            return credential;
        }
        String end = credential.containsKey("issuanceDate") ? "expirationDate" : "validUntil";
        return Json.createObjectBuilder(credential)
                .add(
                        end,
                        Instant.ofEpochSecond(seconds(payload, "exp").longValue())
                                .toString())
                .build();
    }

    /**
     * Refuses a payload whose claims are not those of its credential.
     *
     * @throws ProofException that names the claim
     */
    static void mustMirror(JsonObject payload) {
        JsonObject credential = credential(payload);
        mirror("iss", ProofReading.issuer(credential), payload);
        mirror("jti", text(credential, "id"), payload);
        mirror("sub", subject(credential), payload);
        mirror("nbf", from(credential), payload);
        until(credential).ifPresent(time -> mirror("exp", time, payload));
    }

    private static JsonObject inner(JsonObject payload) {
        JsonValue wrapped = payload.get(WRAPPED);
        if (wrapped == null) {
            JsonObjectBuilder credential = Json.createObjectBuilder(payload);
            NAMES.forEach(credential::remove);
            return credential.build();
        }
        if (!(wrapped instanceof JsonObject credential) || payload.containsKey("@context")) {
            throw malformed("a token with two credentials, or none");
        }
        return credential;
    }

    private static void mirror(String claim, String expected, JsonObject payload) {
        if (expected.isEmpty() || !text(payload, claim).equals(expected)) {
            throw malformed("the claim " + claim + " is not that of the credential");
        }
    }

    private static void mirror(String claim, Instant expected, JsonObject payload) {
        BigDecimal second = BigDecimal.valueOf(expected.getEpochSecond());
        BigDecimal claimed = seconds(payload, claim);
        if (claimed.compareTo(second) < 0 || claimed.compareTo(second.add(BigDecimal.ONE)) >= 0) {
            throw malformed("the claim " + claim + " is not that of the credential");
        }
    }

    private static BigDecimal seconds(JsonObject payload, String claim) {
        if (payload.get(claim) instanceof JsonNumber number
                && number.bigDecimalValue().signum() >= 0
                && number.bigDecimalValue().compareTo(LAST_SECOND) <= 0) {
            return number.bigDecimalValue();
        }
        throw malformed("the claim " + claim + " is no time");
    }

    private static Instant from(JsonObject credential) {
        return time(credential, "validFrom")
                .or(() -> time(credential, "issuanceDate"))
                .orElseThrow(() -> malformed("the credential has no validFrom"));
    }

    private static Optional<Instant> until(JsonObject credential) {
        return time(credential, "validUntil").or(() -> time(credential, "expirationDate"));
    }

    private static Optional<Instant> time(JsonObject credential, String name) {
        if (!credential.containsKey(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text(credential, name)).toInstant());
        } catch (DateTimeException noTime) {
            throw malformed(name + " is no time");
        }
    }

    private static String subject(JsonObject credential) {
        return credential.get("credentialSubject") instanceof JsonObject subject ? text(subject, "id") : "";
    }

    private static String needed(String what, String value) {
        if (value.isEmpty()) {
            throw malformed("a token needs the credential's " + what);
        }
        return value;
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
