package org.conferral.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Embedded proofs as the W3C standardised them; those written here are of the suite {@code eddsa-rdfc-2022} unless another is asked for. */
public final class DataIntegrity {

    private static final JsonProvider JSON = JsonProvider.provider();

    private DataIntegrity() {}

    /**
     * The document with its proof, an array of one.
     *
     * @throws ProofException when something in the document would not be covered by the proof
     */
    public static JsonObject sign(JsonObject unsigned, URI verificationMethod, Instant created, Signer signer) {
        return sign(Cryptosuite.EDDSA_RDFC_2022, unsigned, verificationMethod, created, signer);
    }

    /**
     * The document with a proof of this suite, an array of one.
     *
     * @param signer holds a key of the kind the suite signs with
     * @throws ProofException when something in the document would not be covered by the proof
     */
    public static JsonObject sign(
            Cryptosuite suite, JsonObject unsigned, URI verificationMethod, Instant created, Signer signer) {
        refuseUnfit(suite, unsigned);
        JsonObject options = options(suite, unsigned, verificationMethod, created);
        byte[] hash = joined(
                suite.optionsHash(options, unsigned, suite.own()), suite.documentHash(options, unsigned, suite.own()));
        JsonObject proof = JSON.createObjectBuilder(options)
                .add("proofValue", "z" + Base58.encode(signer.sign(hash)))
                .build();
        return JSON.createObjectBuilder(unsigned)
                .add("proof", JSON.createArrayBuilder().add(proof))
                .build();
    }

    private static void refuseUnfit(Cryptosuite suite, JsonObject unsigned) {
        if (!suite.writable()) {
            throw new ProofException(ProofException.Code.MALFORMED, "this suite is only read: " + suite.type());
        }
        if (unsigned.containsKey("proof")) {
            throw new ProofException(ProofException.Code.MALFORMED, "the document already bears a proof");
        }
        if (!unsigned.containsKey("@context")) {
            throw new ProofException(ProofException.Code.NOT_LINKED_DATA, "the document names no context");
        }
    }

    private static JsonObject options(Cryptosuite suite, JsonObject unsigned, URI method, Instant created) {
        JsonObjectBuilder options = JSON.createObjectBuilder()
                .add("type", suite.type())
                .add("cryptosuite", suite.suite())
                .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", method.toString())
                .add("proofPurpose", ProofUse.CLAIM.purpose());
        if (suite.asText()) {
            options.add("@context", unsigned.get("@context"));
        }
        return options.build();
    }

    /**
     * The half of what is signed that tells who signed when: the hash of the proof without its value.
     *
     * @param context the vocabularies of the document, as JSON
     */
    public static byte[] optionsHash(String context, URI verificationMethod, Instant created) {
        JsonObject named = JSON.createReader(new StringReader("{\"@context\":" + context + "}"))
                .readObject();
        Cryptosuite suite = Cryptosuite.EDDSA_RDFC_2022;
        return suite.optionsHash(options(suite, named, verificationMethod, created), named, suite.own());
    }

    /** Whether every proof of a document fits its claims, its issuer and its key; never throws on bad input. */
    public static ProofCheck check(JsonObject secured, KeySource keys) {
        return new ProofReading(secured, keys, Optional.empty(), ProofUse.CLAIM).check();
    }

    /** The same at a known time, so that a proof that ends can be told from one that has ended. */
    public static ProofCheck check(JsonObject secured, KeySource keys, Instant now) {
        return new ProofReading(secured, keys, Optional.of(now), ProofUse.CLAIM).check();
    }

    /**
     * Whether every proof of a presentation is its holder's.
     *
     * @param challenge what the holder was asked to repeat; empty when that does not matter
     * @param domain for whom it must be meant; empty when that does not matter
     */
    public static ProofCheck checkShowing(
            JsonObject presentation, KeySource keys, Instant now, Optional<String> challenge, Optional<String> domain) {
        return new ProofReading(presentation, keys, Optional.of(now), ProofUse.showing(challenge, domain)).check();
    }

    /** The bytes that are signed; the options come first. */
    static byte[] joined(byte[] optionsHash, byte[] documentHash) {
        byte[] joined = new byte[optionsHash.length + documentHash.length];
        System.arraycopy(optionsHash, 0, joined, 0, optionsHash.length);
        System.arraycopy(documentHash, 0, joined, optionsHash.length, documentHash.length);
        return joined;
    }
}
