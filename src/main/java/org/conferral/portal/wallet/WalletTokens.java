package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;

/** The token endpoint of OpenID4VCI 1.0 (section 6): both codes against the right to fetch one record once. */
@ApplicationScoped
@Transactional
public class WalletTokens {

    @Inject
    private WalletOffers offers;

    @Inject
    private OfferSecrets secrets;

    @Inject
    private OfferedRecords records;

    @Inject
    private CallerRation ration;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * The answer to the parameters a wallet sent.
     *
     * @param caller the address it came from
     */
    @Public
    public WalletAnswer redeem(Map<String, String[]> form, String caller) {
        TokenRequest request = new TokenRequest(form);
        return ration.guarded(caller, () -> request.flaw().orElseGet(() -> redeem(request)));
    }

    private WalletAnswer redeem(TokenRequest request) {
        Instant now = clock.instant();
        return offers.lockWithCode(request.code())
                .filter(offer -> offer.isOpen(now))
                .filter(offer -> records.standing(offer.credentialId()).isPresent())
                .map(offer -> redeem(offer, request, now))
                .orElseGet(() -> WalletAnswer.refused("invalid_grant", "error.code"));
    }

    private WalletAnswer redeem(WalletOffer offer, TokenRequest request, Instant now) {
        if (request.txCode().isEmpty()) {
            return WalletAnswer.refused("invalid_request", "error.txMissing");
        }
        if (!secrets.isTxCode(offer.id(), request.txCode().get())) {
            offer.miss();
            return WalletAnswer.refused("invalid_grant", "error.txWrong");
        }
        if (!request.isAbout(offer.kind())) {
            return WalletAnswer.refused("invalid_authorization_details", "error.details");
        }
        AccessToken token = AccessToken.fresh(ids);
        offer.redeem(token, request, now);
        return granted(token, offer);
    }

    private static WalletAnswer granted(AccessToken token, WalletOffer offer) {
        JsonObjectBuilder granted = Json.createObjectBuilder()
                .add("access_token", token.value())
                .add("token_type", "Bearer")
                .add("expires_in", WalletOffer.TOKEN_LIFE.toSeconds());
        if (offer.namesCredential()) {
            granted.add(
                    "authorization_details",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("type", "openid_credential")
                                    .add(
                                            "credential_configuration_id",
                                            offer.kind().configuration())
                                    .add(
                                            "credential_identifiers",
                                            OfferKind.list(List.of(offer.kind().credentialIdentifier())))));
        }
        return WalletAnswer.of(granted.build());
    }
}
