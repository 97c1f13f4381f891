package org.conferral.portal.wallet;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.credential.AchievementCredential;
import org.conferral.credential.ClrCredential;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Texts;

/** What can be offered to wallets: a credential configuration of OpenID4VCI 1.0, section 12.2.4. */
enum OfferKind {
    CLR("ClrCredential_ldp", "ClrCredential", ClrCredential.CONTEXT, "kind.clr"),
    BADGE("OpenBadgeCredential_ldp", "OpenBadgeCredential", AchievementCredential.CONTEXT, "kind.badge");

    private static final List<String> SUITES = List.of("eddsa-rdfc-2022", "ecdsa-rdfc-2019", "eddsa-jcs-2022");

    private final String configuration;
    private final String type;
    private final List<String> context;
    private final String words;

    OfferKind(String configuration, String type, List<String> context, String words) {
        this.configuration = configuration;
        this.type = type;
        this.context = context;
        this.words = words;
    }

    static OfferKind of(boolean badge) {
        return badge ? BADGE : CLR;
    }

    /** Its name in metadata, offers and requests. */
    String configuration() {
        return configuration;
    }

    /** The name of the one credential of an offer, for wallets that ask for it by name. */
    String credentialIdentifier() {
        return configuration + "-1";
    }

    /** Its name in every language wallets may show it in (OpenID4VCI 1.0, section 12.2.4). */
    private JsonArrayBuilder display() {
        JsonArrayBuilder display = Json.createArrayBuilder();
        ReaderLanguage.ALL.forEach(language -> display.add(Json.createObjectBuilder()
                .add("name", Texts.in(language, "wallet", words))
                .add("locale", language.getLanguage())));
        return display;
    }

    JsonObject metadata() {
        return Json.createObjectBuilder()
                .add("format", "ldp_vc")
                .add("credential_signing_alg_values_supported", list(SUITES))
                .add("cryptographic_binding_methods_supported", list(List.of("did:key", "did:jwk", "jwk")))
                .add(
                        "proof_types_supported",
                        Json.createObjectBuilder()
                                .add(
                                        "jwt",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "proof_signing_alg_values_supported",
                                                        list(List.of("EdDSA", "ES256")))))
                .add(
                        "credential_definition",
                        Json.createObjectBuilder()
                                .add("@context", list(context))
                                .add("type", list(List.of("VerifiableCredential", type))))
                .add("credential_metadata", Json.createObjectBuilder().add("display", display()))
                .build();
    }

    static JsonArrayBuilder list(List<String> texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(list::add);
        return list;
    }
}
