package org.conferral.portal.wallet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.ProblemDocument;
import org.conferral.portal.platform.Texts;

/**
 * What a wallet is answered.
 *
 * @param document the body; none with 204
 * @param headers  more than every answer has
 */
public record WalletAnswer(int status, String mediaType, Optional<JsonObject> document, Map<String, String> headers) {

    private static final String JSON = "application/json";
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;

    static WalletAnswer of(JsonObject document) {
        return new WalletAnswer(OK, JSON, Optional.of(document), Map.of());
    }

    static WalletAnswer done() {
        return new WalletAnswer(NO_CONTENT, JSON, Optional.empty(), Map.of());
    }

    /** A code of the standard, and in the wallet bundle under {@code why} the words for whoever builds the wallet. */
    static WalletAnswer refused(String error, String why) {
        return error(BAD_REQUEST, error, why, Map.of());
    }

    /** A call without a token, or with one that opens nothing (RFC 6750, section 3). */
    static WalletAnswer unauthorized(boolean tokenGiven) {
        return tokenGiven
                ? error(
                        UNAUTHORIZED,
                        "invalid_token",
                        "error.token",
                        Map.of(CHALLENGE, "Bearer error=\"invalid_token\""))
                : error(UNAUTHORIZED, "invalid_token", "error.tokenMissing", Map.of(CHALLENGE, "Bearer"));
    }

    static WalletAnswer tooOften(Duration pause) {
        return error(
                TOO_MANY,
                "temporarily_unavailable",
                "error.tooOften",
                Map.of("Retry-After", Long.toString(pause.toSeconds())));
    }

    /** A refusal in the form that VCALM asks for (RFC 9457); {@code code} is a key of the wallet bundle. */
    static WalletAnswer problem(int status, String code) {
        JsonObject problem = ProblemDocument.of(status, code, Texts.of("machine", code), Optional.empty());
        return new WalletAnswer(status, ProblemDocument.TYPE, Optional.of(problem), Map.of());
    }

    private static WalletAnswer error(int status, String error, String why, Map<String, String> headers) {
        JsonObjectBuilder document =
                Json.createObjectBuilder().add("error", error).add("error_description", Texts.of("machine", why));
        return new WalletAnswer(status, JSON, Optional.of(document.build()), headers);
    }

    boolean isRefusal() {
        return status >= BAD_REQUEST;
    }
}
