package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;

/** What the portal says of itself and of an offer, in the words of OpenID4VCI 1.0, RFC 8414 and VCALM. */
@ApplicationScoped
class WalletDocuments {

    private static final List<String> SUITES =
            List.of("eddsa-rdfc-2022", "ecdsa-rdfc-2019", "eddsa-jcs-2022", "Ed25519Signature2020");

    /** The first is the one wallets of today read; the others are its earlier names. */
    private static final List<String> SERVICES =
            List.of("VerifiableCredentialApiExchangeService", "UnmediatedPresentationService2021");

    @Inject
    private OfferSecrets secrets;

    @Inject
    private Institution institution;

    @Inject
    private Settings settings;

    /** The metadata of the credential issuer (OpenID4VCI 1.0, section 12.2.4). */
    JsonObject issuer() {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        for (OfferKind kind : OfferKind.values()) {
            kinds.add(kind.configuration(), kind.metadata());
        }
        String name = institution.find().map(InstitutionView::name).orElse("");
        return Json.createObjectBuilder()
                .add("credential_issuer", identifier())
                .add("credential_endpoint", address("/wallet/credential"))
                .add("nonce_endpoint", address("/wallet/nonce"))
                .add("notification_endpoint", address("/wallet/notification"))
                .add(
                        "display",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", name)
                                        .add("locale", "en")))
                .add("credential_configurations_supported", kinds)
                .build();
    }

    /** The metadata of the authorization server, which is the issuer itself (RFC 8414; OpenID4VCI 1.0, section 12.3). */
    JsonObject authorizationServer() {
        return Json.createObjectBuilder()
                .add("issuer", identifier())
                .add("token_endpoint", address("/wallet/token"))
                .add("grant_types_supported", OfferKind.list(List.of(TokenRequest.GRANT)))
                .add("pre-authorized_grant_anonymous_access_supported", true)
                .add("token_endpoint_auth_methods_supported", OfferKind.list(List.of("none")))
                .build();
    }

    /** The credential offer itself (OpenID4VCI 1.0, section 4.1.1). */
    JsonObject offer(String offerId, OfferKind kind) {
        JsonObject txCode = Json.createObjectBuilder()
                .add("input_mode", "numeric")
                .add("length", OfferSecrets.TX_DIGITS)
                .add("description", Texts.of("wallet", "offer.txCode"))
                .build();
        return Json.createObjectBuilder()
                .add("credential_issuer", identifier())
                .add("credential_configuration_ids", OfferKind.list(List.of(kind.configuration())))
                .add(
                        "grants",
                        Json.createObjectBuilder()
                                .add(
                                        TokenRequest.GRANT,
                                        Json.createObjectBuilder()
                                                .add("pre-authorized_code", secrets.code(offerId))
                                                .add("tx_code", txCode)))
                .build();
    }

    /** The ways to fetch a record (VCALM, interaction URLs). */
    JsonObject protocols(String offerId) {
        String openId = offerReference(offerId);
        return Json.createObjectBuilder()
                .add(
                        "protocols",
                        Json.createObjectBuilder()
                                .add("vcapi", exchange(offerId))
                                .add("oid4vci-1.0", openId)
                                .add("OID4VCI", openId))
                .build();
    }

    JsonObject presentationRequest(String offerId, String challenge) {
        JsonArrayBuilder services = Json.createArrayBuilder();
        SERVICES.forEach(type ->
                services.add(Json.createObjectBuilder().add("type", type).add("serviceEndpoint", exchange(offerId))));
        JsonArray query = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("type", "DIDAuthentication")
                        .add("acceptedMethods", named("method", List.of("key")))
                        .add("acceptedCryptosuites", named("cryptosuite", SUITES)))
                .build();
        return Json.createObjectBuilder()
                .add(
                        "verifiablePresentationRequest",
                        Json.createObjectBuilder()
                                .add("query", query)
                                .add("challenge", challenge)
                                .add("domain", ShownKeys.domain(settings))
                                .add("interact", Json.createObjectBuilder().add("service", services)))
                .build();
    }

    /** The offer as a link that has all of it. */
    String offerLink(String offerId, OfferKind kind) {
        return "openid-credential-offer://?credential_offer="
                + encoded(offer(offerId, kind).toString());
    }

    /** The offer as a link that tells where it is; short enough to be read from a screen. */
    String offerReference(String offerId) {
        return "openid-credential-offer://?credential_offer_uri="
                + encoded(address("/wallet/offers/" + secrets.handle(offerId)));
    }

    String interaction(String offerId) {
        return address("/interactions/" + secrets.handle(offerId) + "?iuv=1");
    }

    /** The address that opens the Learner Credential Wallet with the exchange in hand. */
    String learnerCredentialWallet(String offerId, String challenge) {
        return "https://lcw.app/request.html?issuer="
                + encoded(settings.baseUrl().getAuthority()) + "&auth_type=bearer&challenge=" + challenge
                + "&vc_request_url=" + encoded(exchange(offerId));
    }

    private String exchange(String offerId) {
        return address("/exchanges/" + secrets.handle(offerId));
    }

    private String identifier() {
        return settings.baseUrl().toString();
    }

    private String address(String path) {
        return settings.url(path).toString();
    }

    private static JsonArrayBuilder named(String member, List<String> texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(text -> list.add(Json.createObjectBuilder().add(member, text)));
        return list;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
