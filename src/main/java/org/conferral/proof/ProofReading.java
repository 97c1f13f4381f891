package org.conferral.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.proof.ProofCheck.Outcome;

/** One reading of a secured document: each of its proofs held against its claims, its issuer and the issuer's key. */
final class ProofReading {

    /** What leaves a proof open without speaking against it: another that holds is enough then. */
    private static final Set<Outcome> LEFT_OPEN = EnumSet.of(Outcome.UNSUPPORTED, Outcome.KEY_UNKNOWN);

    private static final int MOST_PROOFS = 8;

    private final JsonObject document;
    private final KeySource keys;
    private final Optional<Instant> now;
    private final ProofUse use;
    /** Of linked data by the digest: several proofs of one document share the work unless they are chained. */
    private final Map<Boolean, byte[]> documentHashes = new HashMap<>();

    /**
     * @param now when the reading takes place; without it no proof counts that is meant to end
     */
    ProofReading(JsonObject document, KeySource keys, Optional<Instant> now, ProofUse use) {
        this.document = document;
        this.keys = keys;
        this.now = now;
        this.use = use;
    }

    ProofCheck check() {
        List<JsonValue> proofs = new ProofSet(document).proofs();
        if (proofs.isEmpty()) {
            return answer(Outcome.MISSING, "the document bears no proof", Optional.empty());
        }
        if (proofs.size() > MOST_PROOFS) {
            return answer(Outcome.UNSUPPORTED, proofs.size() + " proofs", Optional.empty());
        }
        List<ProofCheck> checks = proofs.stream().map(this::check).toList();
        return checks.stream()
                .filter(check -> !check.good() && !LEFT_OPEN.contains(check.outcome()))
                .findFirst()
                .or(() -> checks.stream().filter(ProofCheck::good).findFirst())
                .orElse(checks.get(0));
    }

    private ProofCheck check(JsonValue value) {
        if (!(value instanceof JsonObject proof)) {
            return answer(Outcome.MALFORMED, "a proof is an object", Optional.empty());
        }
        try {
            return check(proof);
        } catch (ProofException refused) {
            return answer(outcome(refused.code()), refused.detail(), method(proof));
        } catch (RuntimeException malformed) {
            return answer(Outcome.MALFORMED, String.valueOf(malformed.getMessage()), method(proof));
        }
    }

    private ProofCheck check(JsonObject proof) {
        // 1. the proof is of a kind that is read here
        Optional<ProofCheck> foreign = foreign(proof);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        // 2. it names a key, bears a signature
        Optional<URI> method = method(proof);
        String value = text(proof, "proofValue");
        if (method.isEmpty() || !value.startsWith("z")) {
            return answer(Outcome.MALFORMED, "no readable verificationMethod or proofValue", method);
        }
        byte[] signature = Base58.decode(value.substring(1));
        // 3. the signature fits the claims and the issuer
        ProofCheck check = keyed(keys.key(method.get()), proof, method.get(), signature);
        // 4. its time has not run out
        return check.good() && ended(proof)
                ? answer(Outcome.EXPIRED, "the proof ended at " + text(proof, "expires"), method)
                : check;
    }

    private Optional<ProofCheck> foreign(JsonObject proof) {
        String type = text(proof, "type");
        if (type.isEmpty()) {
            return Optional.of(answer(Outcome.MALFORMED, "the proof has no type", method(proof)));
        }
        if (Cryptosuite.of(proof).isEmpty()) {
            return Optional.of(answer(Outcome.UNSUPPORTED, type + " " + text(proof, "cryptosuite"), method(proof)));
        }
        Optional<String> misfit = use.misfit(proof);
        if (misfit.isPresent()) {
            return Optional.of(answer(Outcome.BROKEN, misfit.get(), method(proof)));
        }
        return proof.containsKey("expires") && now.isEmpty()
                ? Optional.of(answer(Outcome.UNSUPPORTED, "proof with expires", method(proof)))
                : Optional.empty();
    }

    private boolean ended(JsonObject proof) {
        try {
            return proof.containsKey("expires")
                    && !now.orElseThrow()
                            .isBefore(
                                    OffsetDateTime.parse(text(proof, "expires")).toInstant());
        } catch (DateTimeParseException noTime) {
            throw new ProofException(ProofException.Code.MALFORMED, "expires is no time", noTime);
        }
    }

    private ProofCheck keyed(KeyAnswer answer, JsonObject proof, URI method, byte[] signature) {
        if (answer instanceof KeyAnswer.Found found) {
            return fitting(found, proof, method, signature);
        }
        if (answer instanceof KeyAnswer.Revoked revoked && revoked.spares(text(proof, "created"))) {
            return fitting(revoked.key(), proof, method, signature);
        }
        return keyless(answer, method);
    }

    /** The answer when there is no key to hold a signature against. */
    static ProofCheck keyless(KeyAnswer answer, URI method) {
        if (answer instanceof KeyAnswer.Revoked revoked) {
            return answer(Outcome.KEY_REVOKED, "key withdrawn on " + revoked.since(), Optional.of(method));
        }
        return answer(Outcome.KEY_UNKNOWN, ((KeyAnswer.Unknown) answer).reason(), Optional.of(method));
    }

    private ProofCheck fitting(KeyAnswer.Found found, JsonObject proof, URI method, byte[] signature) {
        Optional<String> other = use.signatory(document).filter(name -> !name.equals(found.controller()));
        if (other.isPresent()) {
            String whose = "the key belongs to " + found.controller() + ", not to " + other.get();
            return answer(Outcome.BROKEN, whose, Optional.of(method));
        }
        Cryptosuite suite = Cryptosuite.of(proof).orElseThrow();
        KeyKind kind = found.key().kind();
        if (!suite.takes(kind)) {
            return answer(Outcome.BROKEN, "a key of the kind " + kind + " does not sign so", Optional.of(method));
        }
        byte[] optionsHash = suite.optionsHash(proof, document, kind);
        byte[] documentHash = documentHash(suite, proof, kind);
        String hashes = "proof options " + Digests.hex(optionsHash) + ", document " + Digests.hex(documentHash);
        return found.key().signed(DataIntegrity.joined(optionsHash, documentHash), signature)
                ? answer(Outcome.GOOD, hashes, Optional.of(method))
                : answer(Outcome.BROKEN, "the signature does not fit: " + hashes, Optional.of(method));
    }

    private byte[] documentHash(Cryptosuite suite, JsonObject proof, KeyKind kind) {
        JsonObject covered = new ProofSet(document).covered(proof);
        return suite.asText() || ProofSet.isChained(proof)
                ? suite.documentHash(proof, covered, kind)
                : documentHashes.computeIfAbsent(
                        kind == KeyKind.P384, long384 -> suite.documentHash(proof, covered, kind));
    }

    /** Who a credential says has issued it; empty when it says nothing readable. */
    static String issuer(JsonObject credential) {
        return party(credential, "issuer");
    }

    /** Whoever this member names, alone or inside a profile; empty when it says nothing readable. */
    static String party(JsonObject document, String member) {
        return document.get(member) instanceof JsonObject profile ? text(profile, "id") : text(document, member);
    }

    static Outcome outcome(ProofException.Code code) {
        return switch (code) {
            case DATA_LOSS -> Outcome.BROKEN;
            case UNKNOWN_CONTEXT, TOO_COMPLEX -> Outcome.UNSUPPORTED;
            case NOT_LINKED_DATA, MALFORMED -> Outcome.MALFORMED;
        };
    }

    private static Optional<URI> method(JsonObject proof) {
        String method = text(proof, "verificationMethod");
        try {
            return method.isEmpty() ? Optional.empty() : Optional.of(URI.create(method));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }

    private static ProofCheck answer(Outcome outcome, String detail, Optional<URI> method) {
        return new ProofCheck(outcome, detail, method);
    }
}
