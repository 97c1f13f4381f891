package org.conferral.portal.wallet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * What a wallet sends to the token endpoint (OpenID4VCI 1.0, section 6.1).
 *
 * @param form its parameters; those that are not known are of no account
 */
record TokenRequest(Map<String, String[]> form) {

    static final String GRANT = "urn:ietf:params:oauth:grant-type:pre-authorized_code";

    private static final String DETAILS = "authorization_details";
    private static final int LONGEST_CLIENT = 200;

    /** What is wrong with the request whatever it asks for. */
    Optional<WalletAnswer> flaw() {
        if (form.values().stream().anyMatch(values -> values.length > 1)) {
            return Optional.of(WalletAnswer.refused("invalid_request", "error.repeated"));
        }
        Optional<String> grant = text("grant_type");
        if (grant.isPresent() && !grant.get().equals(GRANT)) {
            return Optional.of(WalletAnswer.refused("unsupported_grant_type", "error.grant"));
        }
        boolean complete = grant.isPresent()
                && text("pre-authorized_code").isPresent()
                && clientId().orElse("").length() <= LONGEST_CLIENT;
        return complete ? Optional.empty() : Optional.of(WalletAnswer.refused("invalid_request", "error.incomplete"));
    }

    String code() {
        return text("pre-authorized_code").orElse("");
    }

    Optional<String> txCode() {
        return text("tx_code");
    }

    Optional<String> clientId() {
        return text("client_id");
    }

    /** Whether the wallet wants to be told a name for the credential. */
    boolean asksForDetails() {
        return text(DETAILS).isPresent();
    }

    /** Whether the details, where there are any, are about what is offered and nothing else. */
    boolean isAbout(OfferKind kind) {
        return text(DETAILS)
                .map(text -> GivenJson.structure(text)
                        .filter(JsonArray.class::isInstance)
                        .map(JsonValue::asJsonArray)
                        .filter(list -> !list.isEmpty())
                        .filter(list -> list.stream().allMatch(each -> isAbout(kind, each)))
                        .isPresent())
                .orElse(true);
    }

    private static boolean isAbout(OfferKind kind, JsonValue detail) {
        return detail instanceof JsonObject object
                && GivenJson.text(object, "type").orElse("").equals("openid_credential")
                && GivenJson.text(object, "credential_configuration_id")
                        .orElse("")
                        .equals(kind.configuration());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(form.get(name))
                .filter(values -> values.length == 1)
                .map(values -> values[0])
                .filter(value -> !value.isBlank());
    }
}
