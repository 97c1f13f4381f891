package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Did;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.Multikey;
import org.conferral.proof.P256Key;
import org.conferral.proof.Signer;

/**
 * An issuer for tests, who signs whatever is right by the data model and is nobody but its key. The key follows from the master key of this
 * installation; it signs nothing else.
 */
@ApplicationScoped
public class TestIssuer {

    private static final String PURPOSE = "vc-api:";

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Whether this is a portal for tests at all; one that the world can reach never is. */
    @Public
    public boolean isOpen() {
        return settings.vcApi() && settings.address().isForTests();
    }

    /**
     * The credential with this issuer's name and proof, whoever it named before.
     *
     * @throws org.conferral.proof.ProofException when something in it would not be covered by the proof
     */
    @Public
    public JsonObject sign(JsonObject credential, Cryptosuite suite) {
        Holder holder = holder(suite);
        Did issuer = Did.ofKey(holder.key());
        return DataIntegrity.sign(
                suite, issuedBy(issuer, credential), issuer.keyId(holder.key()), clock.instant(), holder.signer());
    }

    private record Holder(Multikey key, Signer signer) {}

    private Holder holder(Cryptosuite suite) {
        byte[] secret = sealing.derive(PURPOSE + suite.name());
        if (suite == Cryptosuite.ECDSA_RDFC_2019) {
            P256Key key = P256Key.ofSecret(secret);
            return new Holder(key.multikey(), key.signer());
        }
        Ed25519Key key = Ed25519Key.ofSeed(secret);
        return new Holder(key.multikey(), key.signer());
    }

    private static JsonObject issuedBy(Did issuer, JsonObject credential) {
        JsonObjectBuilder issued = Json.createObjectBuilder(credential);
        return credential.get("issuer") instanceof JsonObject profile
                ? issued.add("issuer", Json.createObjectBuilder(profile).add("id", issuer.value()))
                        .build()
                : issued.add("issuer", issuer.value()).build();
    }
}
