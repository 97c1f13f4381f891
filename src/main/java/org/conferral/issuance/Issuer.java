package org.conferral.issuance;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Did;
import org.conferral.proof.IssuingKey;
import org.conferral.proof.Signer;
import org.conferral.proof.compiled.FilledDocument;

/** The institution with its key: it signs what was cleared, each bundled credential first and the record around them last. */
public final class Issuer {

    private static final String SUBJECT = "credentialSubject";
    private static final String BUNDLE = "verifiableCredential";

    /** The suite whose documents are known by their shape; the others are signed the general way. */
    private static final Cryptosuite COMPILED = Cryptosuite.EDDSA_RDFC_2022;

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Cryptosuite suite;
    private final URI verificationMethod;
    private final Signer signer;
    private final Clearing clearing;
    private final Inspection inspection;

    /**
     * One that signs by the suite that the standards ask for.
     *
     * @param verificationMethod the key's address: the issuer's DID and, as fragment, the key itself
     * @param clearing           where the drafts come from; it forgets its shapes when a signature by one of them is found wanting
     * @param inspection         which records are looked at again once they are signed
     */
    public Issuer(URI verificationMethod, Signer signer, Clearing clearing, Inspection inspection) {
        this(COMPILED, verificationMethod, signer, clearing, inspection);
    }

    /** One that signs with whatever key it has, by the suite of that key. */
    public Issuer(Did issuer, IssuingKey key, Clearing clearing, Inspection inspection) {
        this(key.suite(), issuer.keyId(key.multikey()), key.signer(), clearing, inspection);
    }

    private Issuer(Cryptosuite suite, URI verificationMethod, Signer signer, Clearing clearing, Inspection inspection) {
        this.suite = Objects.requireNonNull(suite, "suite");
        this.verificationMethod = Objects.requireNonNull(verificationMethod, "verificationMethod");
        this.signer = Objects.requireNonNull(signer, "signer");
        this.clearing = Objects.requireNonNull(clearing, "clearing");
        this.inspection = Objects.requireNonNull(inspection, "inspection");
    }

    /**
     * Signs what was cleared: by its shape where it is known, else the general way.
     *
     * @throws IllegalStateException when it was signed before, or when the signed record does not stand up to inspection
     */
    public SignedCredential sign(Cleared cleared, Instant created) {
        Draft draft = cleared.redeem();
        return cleared.filled()
                .filter(filled -> suite == COMPILED)
                .flatMap(filled -> signed(filled, draft, created))
                .orElseGet(() -> signedGenerally(draft, created));
    }

    private Optional<SignedCredential> signed(FilledDocument filled, Draft draft, Instant created) {
        byte[] bytes = filled.sign(verificationMethod, created, signer);
        String sha256 = sha256(bytes);
        if (inspection.isDue(filled, sha256) && !inspection.holds(draft, bytes, verificationMethod)) {
            clearing.forget();
            return Optional.empty();
        }
        return Optional.of(new SignedCredential(filled.id(), bytes, sha256));
    }

    private SignedCredential signedGenerally(Draft draft, Instant created) {
        JsonObject document = sign(withSignedBundle(draft.document(), created), created);
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        if (!inspection.holds(draft, bytes, verificationMethod)) {
            throw new IllegalStateException("the signed record does not say what was cleared");
        }
        return new SignedCredential(document.getString("id"), bytes, sha256(bytes));
    }

    /** The outer proof alone does not say which bundled credential a result belongs to: every one carries its own. */
    private JsonObject withSignedBundle(JsonObject document, Instant created) {
        JsonObject subject = document.getJsonObject(SUBJECT);
        if (!subject.containsKey(BUNDLE)) {
            return document;
        }
        JsonArrayBuilder signed = JSON.createArrayBuilder();
        for (JsonValue nested : subject.getJsonArray(BUNDLE)) {
            signed.add(sign(nested.asJsonObject(), created));
        }
        JsonObject sealedSubject =
                JSON.createObjectBuilder(subject).add(BUNDLE, signed).build();
        return JSON.createObjectBuilder(document).add(SUBJECT, sealedSubject).build();
    }

    private JsonObject sign(JsonObject unsigned, Instant created) {
        return DataIntegrity.sign(suite, unsigned, verificationMethod, created, signer);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
