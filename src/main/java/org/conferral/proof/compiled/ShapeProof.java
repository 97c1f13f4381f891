package org.conferral.proof.compiled;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;

/**
 * Proves a shape before it is used: documents of it, with values drawn at random, are signed by filling it and checked by the general
 * processor.
 */
final class ShapeProof {

    private static final int DRAWS = 2;
    private static final Instant ANY_TIME = Instant.parse("2001-02-03T04:05:06Z");

    private final Ed25519Key key;
    private final Shapes shapes;

    private ShapeProof(Shapes shapes) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 5);
        this.key = Ed25519Key.ofSeed(seed);
        this.shapes = shapes;
    }

    /**
     * Holds the shapes of one document against the general processor.
     *
     * @throws NotCompilable when the two ever disagree
     */
    static void hold(byte[] document, Compiler compiler, Shapes shapes) {
        ShapeProof proof = new ShapeProof(shapes);
        proof.hold(document);
        List<Leaf> values = compiler.allVarying(document);
        for (int i = 0; i < DRAWS; i++) {
            proof.hold(drawn(document, values, new Random(i)));
        }
    }

    private void hold(byte[] document) {
        FilledDocument filled = shapes.fill(document).orElseThrow(() -> new NotCompilable("its own text is not found"));
        JsonObject unsigned = Marks.read(new Bytes(document.length).add(document));
        String issuer = issuer(unsigned);
        URI method = URI.create("did:web:conferral.invalid#" + key.multikey().value());
        byte[] signed = filled.sign(method, ANY_TIME, key.signer());
        JsonObject read = Marks.read(new Bytes(signed.length).add(signed));
        KeySource keys = any -> new KeyAnswer.Found(key.multikey(), issuer);
        check(read, keys);
        if (read.getJsonObject("credentialSubject").get("verifiableCredential") instanceof List<?> members) {
            members.forEach(member -> check(((JsonValue) member).asJsonObject(), keys));
        }
    }

    private static void check(JsonObject credential, KeySource keys) {
        if (!DataIntegrity.check(credential, keys).good()) {
            throw new NotCompilable("the general processor disagrees");
        }
    }

    private static String issuer(JsonObject credential) {
        return credential.get("issuer") instanceof JsonObject profile
                ? profile.getString("id")
                : credential.getString("issuer");
    }

    private static byte[] drawn(byte[] document, List<Leaf> values, Random random) {
        Bytes text = new Bytes(document.length + 64 * values.size());
        int at = 0;
        for (Leaf value : values) {
            text.add(document, at, value.start() - at);
            text.add(Bytes.of(drawn(document, value, random)));
            at = value.end();
        }
        return text.add(document, at, document.length - at).copy();
    }

    private static String drawn(byte[] document, Leaf value, Random random) {
        if (value.kind() == Leaf.Kind.NUMBER) {
            return random.nextInt(1_000) + "." + random.nextInt(1_000);
        }
        if (Spelling.isAddress(document, value.start(), value.end())) {
            return "urn:uuid:" + new UUID(random.nextLong(), random.nextLong());
        }
        return random.nextInt() + " \u00fc\u4e2d\\n\\\"" + Integer.toString(random.nextInt(), 36);
    }
}
