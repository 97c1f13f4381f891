package org.conferral.proof.compiled;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.proof.Base58;
import org.conferral.proof.DataIntegrity;
import org.jspecify.annotations.Nullable;

/** The proof of one signing: the same for all credentials but for the signature. */
final class ProofText {

    private static volatile @Nullable ProofText last;

    private static final byte[] END = Bytes.of("\"}]}");

    private final URI verificationMethod;
    private final Instant created;
    private final byte[] createdText;
    private final byte[] methodText;
    private final byte[] beginning;
    private final Map<String, byte[]> hashes = new ConcurrentHashMap<>();

    /** The proof of a key and a second; the one asked for last is remembered, because many credentials are signed in one second. */
    static ProofText of(URI verificationMethod, Instant created) {
        ProofText remembered = last;
        if (remembered == null || !remembered.isOf(verificationMethod, created)) {
            remembered = new ProofText(verificationMethod, created);
            last = remembered;
        }
        return remembered;
    }

    private ProofText(URI verificationMethod, Instant created) {
        this.verificationMethod = verificationMethod;
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
        this.createdText = Bytes.of(this.created.toString());
        this.methodText = Bytes.of(verificationMethod.toString());
        if (!Spelling.isAddress(methodText, 0, methodText.length)) {
            throw new NotCompilable("a key address that needs care");
        }
        this.beginning = Bytes.of(
                ",\"proof\":[{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\",\"created\":\""
                        + this.created + "\",\"verificationMethod\":\"" + verificationMethod
                        + "\",\"proofPurpose\":\"assertionMethod\",\"proofValue\":\"");
    }

    private boolean isOf(URI otherMethod, Instant otherCreated) {
        return verificationMethod.equals(otherMethod) && created.equals(otherCreated.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The hash of the proof without its signature, as read with these vocabularies. */
    byte[] optionsHash(String context) {
        return hashes.computeIfAbsent(context, key -> DataIntegrity.optionsHash(key, verificationMethod, created));
    }

    byte[] createdText() {
        return createdText;
    }

    byte[] methodText() {
        return methodText;
    }

    static byte[] value(byte[] signature) {
        return Bytes.of("z" + Base58.encode(signature));
    }

    /** Ends a credential whose closing brace is not written yet. */
    void close(Bytes target, byte[] proofValue) {
        target.add(beginning).add(proofValue).add(END);
    }
}
