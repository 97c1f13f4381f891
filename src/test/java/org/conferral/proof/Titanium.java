package org.conferral.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Canonical forms and proofs as the titanium libraries make them by themselves, next to which ours are held. */
public final class Titanium {

    private static final Map<String, JsonDocument> CONTEXTS = Contexts.known().stream()
            .collect(Collectors.toMap(Function.identity(), url -> JsonDocument.of(Contexts.document(url))));

    private Titanium() {}

    public static String canonical(JsonObject document) {
        JsonLdOptions options = new JsonLdOptions((url, any) -> CONTEXTS.get(url.toString()));
        options.setBase(null);
        RdfCanon canon = RdfCanon.create("SHA-256");
        StringWriter text = new StringWriter();
        try {
            JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(canon);
            canon.provide(new NQuadsWriter(text));
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalArgumentException(e);
        }
        return text.toString();
    }

    /** The document with a proof; the proof's own half of the hash is remembered as it is in the product. */
    public static JsonObject sign(JsonObject unsigned, URI method, Instant created, Signer signer) {
        JsonObject options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", created.toString())
                .add("verificationMethod", method.toString())
                .add("proofPurpose", "assertionMethod")
                .build();
        byte[] hash = DataIntegrity.joined(ProofOptions.hash(options, unsigned), Digests.sha256(canonical(unsigned)));
        JsonObject proof = Json.createObjectBuilder(options)
                .add("proofValue", "z" + Base58.encode(signer.sign(hash)))
                .build();
        return Json.createObjectBuilder(unsigned)
                .add("proof", Json.createArrayBuilder().add(proof))
                .build();
    }
}
