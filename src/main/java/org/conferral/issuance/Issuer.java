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
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Signer;

/** The institution with its key: it signs what was cleared, each bundled credential first and the record around them last. */
public final class Issuer {

    private static final String SUBJECT = "credentialSubject";
    private static final String BUNDLE = "verifiableCredential";

    private static final JsonProvider JSON = JsonProvider.provider();

    private final URI verificationMethod;
    private final Signer signer;

    public Issuer(URI verificationMethod, Signer signer) {
        this.verificationMethod = Objects.requireNonNull(verificationMethod, "verificationMethod");
        this.signer = Objects.requireNonNull(signer, "signer");
    }

    public SignedCredential sign(Cleared cleared, Instant created) {
        JsonObject document = sign(withSignedBundle(cleared.redeem(), created), created);
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
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
        return DataIntegrity.sign(unsigned, verificationMethod, created, signer);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
