package org.conferral.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Drafting;
import org.conferral.issuance.Inspection;
import org.conferral.issuance.Issuer;
import org.conferral.issuance.Lint;
import org.conferral.issuance.Plans;
import org.conferral.issuance.RecordPlan;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Did;
import org.conferral.proof.DidDocument;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** One issuer with one key and one status list, and nobody else. */
final class SmallWorld {

    static final Instant ISSUED = Instant.parse("2026-01-05T10:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Ed25519Key key = key(3);
    private BitstringStatusList bits = BitstringStatusList.empty(BitstringStatusList.SMALLEST);
    private BitstringStatusList suspended = BitstringStatusList.empty(BitstringStatusList.SMALLEST);
    private Ed25519Key listKey = key;
    private Optional<Instant> withdrawn = Optional.empty();
    private Instant listUntil = NOW.plus(Duration.ofDays(1));
    private StatusPurpose purpose = StatusPurpose.REVOCATION;

    static Ed25519Key key(int fill) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) fill);
        return Ed25519Key.ofSeed(seed);
    }

    JsonObject issued(RecordPlan plan) {
        return issued(plan, key);
    }

    JsonObject issued(RecordPlan plan, Ed25519Key signing) {
        byte[] bytes = Lint.check(Drafting.draft(plan))
                .fold(
                        cleared -> new Issuer(keyId(signing), signing.signer(), new Clearing(), new Inspection(100))
                                .sign(cleared, ISSUED),
                        refused -> {
                            throw new AssertionError(refused.findings());
                        })
                .bytes();
        return Json.createReader(new ByteArrayInputStream(bytes)).readObject();
    }

    /** A document of whatever kind, sealed by the one issuer. */
    JsonObject sealed(JsonObject unsigned) {
        return DataIntegrity.sign(unsigned, keyId(key), ISSUED, key.signer());
    }

    /** The list with its bits replaced by this text, and sealed all the same. */
    Verification withList(String encodedList) {
        JsonObject subject = Json.createObjectBuilder(list().getJsonObject("credentialSubject"))
                .add("encodedList", encodedList)
                .build();
        JsonObject odd = Json.createObjectBuilder(list())
                .remove("proof")
                .add("credentialSubject", subject)
                .build();
        return new Verification(keys(), address -> Optional.of(sealed(odd)));
    }

    /** What the issuer publishes at its own address, for those who do not know it. */
    Fetched publish(URI address) {
        byte[] document = switch (address.toString()) {
            case "https://records.example.edu/.well-known/did.json" -> bytes(document());
            case "https://records.example.edu/status/1" -> bytes(list());
            default -> new byte[0];
        };
        return document.length == 0 ? new Fetched.Missing(Fetched.Reason.NOT_THERE) : new Fetched.Found(document);
    }

    /** The document with the keys; a withdrawn one is left among those that may sign, as some issuers do. */
    private JsonObject document() {
        JsonObject document = DidDocument.of(new Did(Plans.ISSUER), List.of(key.multikey(), listKey.multikey()));
        return withdrawn
                .map(since -> Json.createPatchBuilder()
                        .add("/verificationMethod/0/revoked", since.toString())
                        .build()
                        .apply(document))
                .orElse(document);
    }

    static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    void revoke(int index) {
        bits = bits.with(index, true);
    }

    /** Sets the bit in the list beside the one that records name. */
    void suspend(int index) {
        suspended = suspended.with(index, true);
    }

    /** The verdict of somebody who knows of no list but the one that records name. */
    Verdict strangersVerdict(JsonObject document) {
        return new Verification(keys(), address -> Optional.of(list())).verify(bytes(document), NOW);
    }

    void listSignedBy(Ed25519Key other) {
        listKey = other;
    }

    void listEnds(Instant until) {
        listUntil = until;
    }

    void listIsFor(StatusPurpose other) {
        purpose = other;
    }

    Verdict verdict(JsonObject document) {
        return verdict(document, NOW);
    }

    Verdict verdict(JsonObject document, Instant now) {
        return verification().verify(document.toString().getBytes(StandardCharsets.UTF_8), now);
    }

    Verification verification() {
        return verification(DocumentSource.closed());
    }

    /** One that knows the issuer, and may ask others this way. */
    Verification verification(DocumentSource web) {
        return new Verification(keys(), new Lists(), web);
    }

    /** The list that records name, and the one beside it. */
    private final class Lists implements StatusSource {

        private static final URI BESIDE = URI.create("https://records.example.edu/status/beside-1");

        @Override
        public Optional<JsonObject> list(URI address) {
            if (address.equals(BESIDE)) {
                return Optional.of(sealed(suspended.toCredential(
                        BESIDE,
                        new Did(Plans.ISSUER),
                        StatusPurpose.SUSPENSION,
                        ISSUED,
                        listUntil,
                        Duration.ofMinutes(5))));
            }
            return address.equals(Plans.STATUS_LIST) ? Optional.of(SmallWorld.this.list()) : Optional.empty();
        }

        @Override
        public Optional<StatusPlace> beside(StatusPlace named) {
            return Optional.of(new StatusPlace(BESIDE, named.index(), StatusPurpose.SUSPENSION));
        }
    }

    /** Somebody else may have signed with the one key from then on; the list is signed anew with another one. */
    void keyWithdrawn(Instant since) {
        withdrawn = Optional.of(since);
        listKey = key(5);
    }

    private KeySource keys() {
        return method -> {
            KeyAnswer.Found found = new KeyAnswer.Found(key.multikey(), Plans.ISSUER);
            if (method.equals(keyId(key))) {
                return withdrawn
                        .<KeyAnswer>map(since -> new KeyAnswer.Revoked(found, since))
                        .orElse(found);
            }
            return withdrawn.isPresent() && method.equals(keyId(listKey))
                    ? new KeyAnswer.Found(listKey.multikey(), Plans.ISSUER)
                    : new KeyAnswer.Unknown("nobody knows " + method);
        };
    }

    private JsonObject list() {
        JsonObject unsigned = bits.toCredential(
                Plans.STATUS_LIST, new Did(Plans.ISSUER), purpose, ISSUED, listUntil, Duration.ofMinutes(5));
        return DataIntegrity.sign(unsigned, keyId(withdrawn.isPresent() ? listKey : key), ISSUED, listKey.signer());
    }

    static URI keyId(Ed25519Key key) {
        return new Did(Plans.ISSUER).keyId(key.multikey());
    }
}
