package org.conferral.proof;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.text.ParseException;
import java.util.Optional;

/** A public signing key as web tokens publish it: the JSON text of a JSON Web Key without any secret part. */
public record Jwk(String value) implements VerificationKey {

    private static final int SHORTEST_RSA = 2048;
    /** A longer modulus would only make every check cost more. */
    private static final int LONGEST_RSA = 8192;

    public Jwk {
        kind(read(value));
    }

    /** The same key in this form. */
    public static Jwk of(Multikey key) {
        return new Jwk(
                switch (key.kind()) {
                    case ED25519 ->
                        new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(key.raw()))
                                .build()
                                .toJSONString();
                    case P256 -> onCurve(Curve.P_256, key);
                    case P384 -> onCurve(Curve.P_384, key);
                    case RSA -> throw malformed("RSA has no Multikey");
                });
    }

    private static String onCurve(Curve curve, Multikey key) {
        var point = Ecdsa.of(key.kind()).point(key.raw());
        Base64URL x = Base64URL.encode(point.getAffineXCoord().getEncoded());
        Base64URL y = Base64URL.encode(point.getAffineYCoord().getEncoded());
        return new ECKey.Builder(curve, x, y).build().toJSONString();
    }

    @Override
    public KeyKind kind() {
        return kind(read(value));
    }

    /** Whether its holder uses it with this algorithm; one that names none is used with the one of its kind. */
    boolean isFor(JwtAlgorithm algorithm) {
        Algorithm named = read(value).getAlgorithm();
        return kind() == algorithm.kind() && (named == null || named.getName().equals(algorithm.text()));
    }

    /** The same key as a Multikey; empty for RSA, which has none. */
    public Optional<Multikey> multikey() {
        return multikey(read(value));
    }

    /** The key as a document carries it. */
    JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(value))) {
            return reader.readObject();
        }
    }

    @Override
    public String name() {
        return thumbprint();
    }

    @Override
    public boolean signed(byte[] data, byte[] signature) {
        return multikey().map(key -> key.signed(data, signature)).orElseGet(() -> rsaSigned(data, signature));
    }

    private boolean rsaSigned(byte[] data, byte[] signature) {
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(read(value).toRSAKey().toRSAPublicKey());
            check.update(data);
            return check.verify(signature);
        } catch (GeneralSecurityException | JOSEException notWellFormed) {
            return false;
        }
    }

    @Override
    public String thumbprint() {
        try {
            return read(value).computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java", impossible);
        }
    }

    private static JWK read(String value) {
        JWK key;
        try {
            key = JWK.parse(value);
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw malformed("no JSON Web Key: " + unreadable.getMessage());
        }
        if (key.isPrivate()) {
            throw malformed("a key that tells its secret");
        }
        if (key.getKeyUse() != null && !key.getKeyUse().equals(KeyUse.SIGNATURE)) {
            throw malformed("a key that is not for signatures");
        }
        return key;
    }

    private static KeyKind kind(JWK key) {
        return multikey(key).map(Multikey::kind).orElseGet(() -> rsa(key));
    }

    private static KeyKind rsa(JWK key) {
        if (!(key instanceof RSAKey) || key.size() < SHORTEST_RSA || key.size() > LONGEST_RSA) {
            throw malformed("a key of another kind or length: " + key.getKeyType() + " " + key.size());
        }
        return KeyKind.RSA;
    }

    private static Optional<Multikey> multikey(JWK key) {
        if (key instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve())) {
            return Optional.of(Multikey.ofEd25519(pair.getDecodedX()));
        }
        if (!(key instanceof ECKey point)) {
            return Optional.empty();
        }
        KeyKind kind = curve(point);
        byte[] compressed = Ecdsa.of(kind)
                .compressed(point.getX().decodeToBigInteger(), point.getY().decodeToBigInteger());
        return Optional.of(Multikey.of(kind, compressed));
    }

    private static KeyKind curve(ECKey point) {
        if (Curve.P_256.equals(point.getCurve())) {
            return KeyKind.P256;
        }
        if (Curve.P_384.equals(point.getCurve())) {
            return KeyKind.P384;
        }
        throw malformed("a key of the curve " + point.getCurve());
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
