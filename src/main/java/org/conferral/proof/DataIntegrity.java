package org.conferral.proof;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Embedded proofs of the W3C suite {@code eddsa-rdfc-2022}. */
public final class DataIntegrity {

    private static final JsonProvider JSON = JsonProvider.provider();

    static final String TYPE = "DataIntegrityProof";
    static final String SUITE = "eddsa-rdfc-2022";
    static final String PURPOSE = "assertionMethod";

    private DataIntegrity() {}

    /**
     * The document with its proof, an array of one.
     *
     * @throws ProofException when something in the document would not be covered by the proof
     */
    public static JsonObject sign(JsonObject unsigned, URI verificationMethod, Instant created, Signer signer) {
        if (unsigned.containsKey("proof")) {
            throw new ProofException(ProofException.Code.MALFORMED, "the document already bears a proof");
        }
        if (!unsigned.containsKey("@context")) {
            throw new ProofException(ProofException.Code.NOT_LINKED_DATA, "the document names no context");
        }
        JsonObject options = options(verificationMethod, created);
        byte[] hash = joined(ProofOptions.hash(options, unsigned), hash(unsigned));
        JsonObject proof = JSON.createObjectBuilder(options)
                .add("proofValue", "z" + Base58.encode(signer.sign(hash)))
                .build();
        return JSON.createObjectBuilder(unsigned)
                .add("proof", JSON.createArrayBuilder().add(proof))
                .build();
    }

    /**
     * The half of what is signed that tells who signed when: the hash of the proof without its value.
     *
     * @param context the vocabularies of the document, as JSON
     */
    public static byte[] optionsHash(String context, URI verificationMethod, Instant created) {
        JsonObject named = JSON.createReader(new StringReader("{\"@context\":" + context + "}"))
                .readObject();
        return ProofOptions.hash(options(verificationMethod, created), named);
    }

    /** Whether every proof of a document fits its claims, its issuer and its key; never throws on bad input. */
    public static ProofCheck check(JsonObject secured, KeySource keys) {
        return new ProofReading(secured, keys).check();
    }

    private static JsonObject options(URI verificationMethod, Instant created) {
        return JSON.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", verificationMethod.toString())
                .add("proofPurpose", PURPOSE)
                .build();
    }

    /** The claims' half of what is signed: the document without any proof. */
    static byte[] hash(JsonObject document) {
        return Digests.sha256(CanonicalForm.of(
                JSON.createObjectBuilder(document).remove("proof").build()));
    }

    /** The bytes that are signed; the options come first. */
    static byte[] joined(byte[] optionsHash, byte[] documentHash) {
        byte[] joined = new byte[optionsHash.length + documentHash.length];
        System.arraycopy(optionsHash, 0, joined, 0, optionsHash.length);
        System.arraycopy(documentHash, 0, joined, optionsHash.length, documentHash.length);
        return joined;
    }
}
