package org.conferral.portal.wallet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * What a wallet sends to the credential endpoint (OpenID4VCI 1.0, section 8.2). Wallets of the drafts are understood where nothing is lost
 * by it: they may name a format in place of a configuration, and give one {@code proof}.
 *
 * @param given the body; members that are not known are of no account
 */
record CredentialRequest(JsonObject given) {

    private static final String CONFIGURATION = "credential_configuration_id";
    private static final String IDENTIFIER = "credential_identifier";
    private static final String INVALID = "invalid_credential_request";

    /** What is wrong with the request, as far as it can be told before the proof is read. */
    Optional<WalletAnswer> flaw(WalletOffer offer) {
        if (given.containsKey("credential_response_encryption")) {
            return refused("invalid_encryption_parameters", "error.encryption");
        }
        if (offer.namesCredential() != given.containsKey(IDENTIFIER)
                || given.containsKey(IDENTIFIER) && given.containsKey(CONFIGURATION)) {
            return refused(INVALID, "error.named");
        }
        return offer.namesCredential() ? misnamed(offer) : misconfigured(offer);
    }

    private Optional<WalletAnswer> misnamed(WalletOffer offer) {
        return isText(IDENTIFIER, offer.kind().credentialIdentifier())
                ? Optional.empty()
                : refused("unknown_credential_identifier", "error.identifier");
    }

    private Optional<WalletAnswer> misconfigured(WalletOffer offer) {
        if (!given.containsKey(CONFIGURATION)) {
            return isText("format", "ldp_vc") ? Optional.empty() : refused(INVALID, "error.named");
        }
        return isText(CONFIGURATION, offer.kind().configuration())
                ? Optional.empty()
                : refused("unknown_credential_configuration", "error.configuration");
    }

    /** The one proof; empty when there is none of the kind that is asked for, or more than the one credential needs. */
    Optional<String> proof() {
        if (given.get("proofs") instanceof JsonObject proofs) {
            return proofs.size() == 1 ? only(proofs.get("jwt")) : Optional.empty();
        }
        return given.get("proof") instanceof JsonObject proof
                        && GivenJson.text(proof, "proof_type").orElse("").equals("jwt")
                ? GivenJson.text(proof, "jwt")
                : Optional.empty();
    }

    private static Optional<String> only(JsonValue list) {
        return list instanceof JsonArray array && array.size() == 1 && array.get(0) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private boolean isText(String member, String wanted) {
        return GivenJson.text(given, member).filter(wanted::equals).isPresent();
    }

    private static Optional<WalletAnswer> refused(String error, String why) {
        return Optional.of(WalletAnswer.refused(error, why));
    }
}
