package org.conferral.issuance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import org.conferral.credential.Achievement;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Ed25519Key;

/** Achievements for which a welding society speaks. */
public final class Endorsed {

    private static final Ed25519Key SOCIETY = key();
    private static final String DID = "did:key:" + SOCIETY.multikey().value();
    private static final Instant SIGNED = Instant.parse("2026-01-05T10:00:00Z");

    private Endorsed() {}

    /** The achievement with the society's word inside. */
    public static Achievement achievement(Achievement plain) {
        return Achievement.fromJson(Json.createObjectBuilder(plain.toJson())
                .add("endorsement", Json.createArrayBuilder().add(word(plain.id())))
                .build());
    }

    /** The society's signed word for whatever has this id. */
    public static JsonObject word(String about) {
        return sealed(unsigned(about));
    }

    public static JsonObject sealed(JsonObject unsigned) {
        return sealed(unsigned, DID);
    }

    /** Sealed by the society's key under the name of whoever. */
    public static JsonObject sealed(JsonObject unsigned, String issuer) {
        URI method = URI.create(issuer + "#" + SOCIETY.multikey().value());
        return DataIntegrity.sign(unsigned, method, SIGNED, SOCIETY.signer());
    }

    public static JsonObject unsigned(String about) {
        String text = """
                {"@context":["https://www.w3.org/ns/credentials/v2",
                   "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id":"urn:uuid:01900000-0000-7000-8000-0000000000e1",
                 "type":["VerifiableCredential","EndorsementCredential"],
                 "name":"Endorsement","validFrom":"2026-01-05T09:00:00Z",
                 "issuer":{"id":"%s","type":["Profile"],"name":"Welding Society"},
                 "credentialSubject":{"id":"%s","type":["EndorsementSubject"],"endorsementComment":"The real thing."}}""";
        return Json.createReader(new StringReader(text.formatted(DID, about))).readObject();
    }

    private static Ed25519Key key() {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 9);
        return Ed25519Key.ofSeed(seed);
    }
}
