package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.KnownIssuers;
import org.conferral.proof.ProofCheck;

/** Presentations by which wallets show that they hold a key: {@code DIDAuthentication} of VCALM. */
@ApplicationScoped
class ShownKeys {

    private static final String EXCHANGE = "exchange:";
    private static final String OLDER = "Ed25519Signature2020";
    private static final KeySource SPELLED =
            new KnownIssuers(method -> new KeyAnswer.Unknown("not a key that its DID spells out"));

    @Inject
    private WalletNonces nonces;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What a wallet has to repeat in this exchange. */
    String challenge(String offerId) {
        return nonces.fresh(EXCHANGE + offerId);
    }

    /** For whom a wallet has to say that it shows its key. */
    static String domain(Settings settings) {
        return settings.baseUrl().toString();
    }

    /** Whose key the presentation shows; empty unless it is the holder's own, for this exchange, just now and for the first time. */
    Optional<String> holder(String offerId, JsonObject presentation) {
        JsonObject proof = proof(presentation);
        String challenge = GivenJson.text(proof, "challenge").orElse("");
        if (!presentation.containsKey("holder") || !nonces.isGood(EXCHANGE + offerId, challenge)) {
            return Optional.empty();
        }
        ProofCheck check = DataIntegrity.checkShowing(
                presentation, SPELLED, clock.instant(), Optional.of(challenge), domain(proof));
        return Optional.of(check)
                .filter(ProofCheck::good)
                .filter(good -> nonces.spend(EXCHANGE + offerId, challenge))
                .flatMap(ProofCheck::verificationMethod)
                .map(ShownKeys::controller);
    }

    /** The Learner Credential Wallet, which signs in the older way, names nobody it shows its key to. */
    private Optional<String> domain(JsonObject proof) {
        boolean silent = GivenJson.text(proof, "type").orElse("").equals(OLDER) && !proof.containsKey("domain");
        return silent ? Optional.empty() : Optional.of(domain(settings));
    }

    private static JsonObject proof(JsonObject presentation) {
        JsonValue proof = presentation.getOrDefault("proof", JsonValue.NULL);
        JsonValue only = proof instanceof JsonArray list && list.size() == 1 ? list.get(0) : proof;
        return only instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String controller(URI verificationMethod) {
        return verificationMethod.toString().split("#", 2)[0];
    }
}
