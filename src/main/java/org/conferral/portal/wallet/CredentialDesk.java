package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.HolderProof;
import org.conferral.proof.ProofException;

/** The nonce, credential and notification endpoints of OpenID4VCI 1.0 (sections 7, 8 and 11). */
@ApplicationScoped
@Transactional
public class CredentialDesk {

    private static final Set<String> EVENTS = Set.of("credential_accepted", "credential_failure", "credential_deleted");

    @Inject
    private WalletOffers offers;

    @Inject
    private WalletNonces nonces;

    @Inject
    private OfferedRecords records;

    @Inject
    private OfferSecrets secrets;

    @Inject
    private CallerRation ration;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Something fresh for the next proof. */
    @Public
    public WalletAnswer nonce() {
        return WalletAnswer.of(Json.createObjectBuilder()
                .add("c_nonce", nonces.fresh(WalletNonces.ISSUANCE))
                .build());
    }

    /**
     * Hands the record over to whoever has the token and shows a key.
     *
     * @param authorization the header of that name, "" when there is none
     * @param caller        the address the call came from
     */
    @Public
    public WalletAnswer collect(String authorization, byte[] body, String caller) {
        return ration.guarded(
                caller,
                () -> authorized(
                        authorization,
                        this::awaiting,
                        (offer, now) -> GivenJson.object(body)
                                .map(given -> collect(offer, new CredentialRequest(given), now))
                                .orElseGet(() -> WalletAnswer.refused("invalid_credential_request", "error.body"))));
    }

    /** Hears what became of the record; the same may be told as often as the wallet likes. */
    @Public
    public WalletAnswer hear(String authorization, byte[] body, String caller) {
        return ration.guarded(
                caller,
                () -> authorized(
                        authorization,
                        WalletOffer::isTokenAlive,
                        (offer, now) -> GivenJson.object(body)
                                .map(given -> hear(offer, given, now))
                                .orElseGet(() -> WalletAnswer.refused("invalid_notification_request", "error.body"))));
    }

    private boolean awaiting(WalletOffer offer, Instant now) {
        return offer.state(now) == OfferState.COLLECTING;
    }

    private WalletAnswer authorized(
            String authorization,
            BiPredicate<WalletOffer, Instant> rightful,
            BiFunction<WalletOffer, Instant, WalletAnswer> work) {
        Instant now = clock.instant();
        Optional<AccessToken> token = AccessToken.in(authorization);
        return token.flatMap(offers::lockWithToken)
                .filter(offer -> rightful.test(offer, now))
                .map(offer -> work.apply(offer, now))
                .orElseGet(() -> WalletAnswer.unauthorized(token.isPresent()));
    }

    private WalletAnswer collect(WalletOffer offer, CredentialRequest request, Instant now) {
        return request.flaw(offer)
                .or(() -> request.proof().isEmpty()
                        ? Optional.of(WalletAnswer.refused("invalid_proof", "error.proofMissing"))
                        : Optional.empty())
                .orElseGet(() -> collect(offer, request.proof().orElseThrow(), now));
    }

    private WalletAnswer collect(WalletOffer offer, String jwt, Instant now) {
        try {
            HolderProof proof = HolderProof.read(jwt, settings.baseUrl().toString(), now);
            return misfit(offer, proof).orElseGet(() -> handOver(offer, proof.holder(), now));
        } catch (ProofException refused) {
            return WalletAnswer.refused("invalid_proof", "error.proof");
        }
    }

    /** What only this portal can tell of a proof that is well made: by whom it must be, and whether it repeats a nonce from here. */
    private Optional<WalletAnswer> misfit(WalletOffer offer, HolderProof proof) {
        if (proof.client().isPresent() && !proof.client().equals(offer.clientId())) {
            return Optional.of(WalletAnswer.refused("invalid_proof", "error.client"));
        }
        if (proof.nonce().isEmpty()) {
            return Optional.of(WalletAnswer.refused("invalid_proof", "error.nonceMissing"));
        }
        return nonces.spend(WalletNonces.ISSUANCE, proof.nonce())
                ? Optional.empty()
                : Optional.of(WalletAnswer.refused("invalid_nonce", "error.nonce"));
    }

    private WalletAnswer handOver(WalletOffer offer, String holder, Instant now) {
        Optional<JsonObject> copy = records.copy(offer.credentialId(), holder);
        if (copy.isEmpty()) {
            return WalletAnswer.refused("credential_request_denied", "error.standing");
        }
        offer.collect(Route.OPENID, now);
        return WalletAnswer.of(Json.createObjectBuilder()
                .add(
                        "credentials",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("credential", copy.get())))
                .add("notification_id", secrets.notification(offer.id()))
                .build());
    }

    private WalletAnswer hear(WalletOffer offer, JsonObject told, Instant now) {
        Optional<String> id = GivenJson.text(told, "notification_id");
        Optional<String> event = GivenJson.text(told, "event").filter(EVENTS::contains);
        if (id.isEmpty() || event.isEmpty()) {
            return WalletAnswer.refused("invalid_notification_request", "error.event");
        }
        boolean handedOver = offer.state(now) != OfferState.COLLECTING;
        if (!handedOver || !id.get().equals(secrets.notification(offer.id()))) {
            return WalletAnswer.refused("invalid_notification_id", "error.notification");
        }
        offer.tell(event.get());
        return WalletAnswer.done();
    }
}
