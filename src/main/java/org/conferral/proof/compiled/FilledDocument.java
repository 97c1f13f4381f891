package org.conferral.proof.compiled;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.proof.Signer;

/** A document of a known shape with its values, ready to be signed: each bundled credential by itself, then the whole. */
public final class FilledDocument {

    private final byte[] document;
    private final Optional<FilledFrame> frame;
    private final List<FilledCredential> credentials;
    private final List<Part> parts;

    FilledDocument(byte[] document, Optional<FilledFrame> frame, List<FilledCredential> credentials, List<Part> parts) {
        this.document = document;
        this.frame = frame;
        this.credentials = List.copyOf(credentials);
        this.parts = List.copyOf(parts);
    }

    /** The values of a bundle around its credentials. */
    record FilledFrame(Frame frame, Values values) {}

    /** The values of one credential, and where in the document it ends. */
    record FilledCredential(Fragment fragment, Values values, int end) {}

    /** The bundle first, where there is one, then each credential. */
    public List<Part> parts() {
        return parts;
    }

    /** The document's own id. */
    public String id() {
        return parts.get(0).written(parts.get(0).pointers().indexOf("/id"));
    }

    /**
     * The document with its proofs, byte for byte what the long way would make of it.
     *
     * @param verificationMethod the key's address, which goes into each proof
     * @param created            when it is signed; told to the second
     */
    public byte[] sign(URI verificationMethod, Instant created, Signer signer) {
        ProofText proof = ProofText.of(verificationMethod, created);
        return new Signing(proof, signer).run();
    }

    /** One run over the document. */
    private final class Signing {

        private final ProofText proof;
        private final Signer signer;
        private final Hashing hashing = Hashing.mine();
        private final Bytes signed = new Bytes(document.length + 512 * (credentials.size() + 1));
        private final byte[] toSign = new byte[2 * Hashing.SIZE];

        Signing(ProofText proof, Signer signer) {
            this.proof = proof;
            this.signer = signer;
        }

        byte[] run() {
            List<Instance> bundle = new ArrayList<>();
            int nodes = frame.map(this::add)
                    .map(instance -> {
                        bundle.add(instance);
                        return instance.nodeCount();
                    })
                    .orElse(0);
            int copied = 0;
            for (FilledCredential credential : credentials) {
                byte[][] hashes = hashing.firstDegree(credential.fragment().alone(), credential.values());
                Instance alone = new Instance(credential.fragment().alone(), credential.values(), 0, hashes);
                byte[] value = value(List.of(alone), credential.fragment().context());
                signed.add(document, copied, credential.end() - 1 - copied);
                proof.close(signed, value);
                copied = credential.end();
                if (frame.isPresent()) {
                    Instance instance = bundled(credential, hashes, value, nodes);
                    bundle.add(instance);
                    nodes += instance.nodeCount();
                }
            }
            if (frame.isPresent()) {
                byte[] value = value(bundle, frame.get().frame().context());
                signed.add(document, copied, document.length - 1 - copied);
                proof.close(signed, value);
            }
            return signed.copy();
        }

        private Instance add(FilledFrame filled) {
            QuadShape quads = filled.frame().quads();
            return new Instance(quads, filled.values(), 0, hashing.firstDegree(quads, filled.values()));
        }

        /** The credential with its proof, as part of the bundle. */
        private Instance bundled(FilledCredential credential, byte[][] known, byte[] proofValue, int firstLabel) {
            Fragment fragment = credential.fragment();
            Values values = credential.values();
            values.put(fragment.valueCount(), proof.createdText());
            values.put(fragment.valueCount() + 1, proof.methodText());
            values.put(fragment.valueCount() + 2, proofValue);
            byte[][] hashes = hashing.firstDegree(fragment.bundled(), values, known, fragment.alike());
            return new Instance(fragment.bundled(), values, firstLabel, hashes);
        }

        private byte[] value(List<Instance> parts, String context) {
            Assembly whole = new Assembly(parts);
            byte[] optionsHash = proof.optionsHash(context);
            System.arraycopy(optionsHash, 0, toSign, 0, Hashing.SIZE);
            Rendering.hash(whole, Labelling.of(whole, hashing), hashing, toSign, Hashing.SIZE);
            return ProofText.value(signer.sign(toSign));
        }
    }
}
