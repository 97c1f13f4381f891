package org.conferral.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Draft;
import org.conferral.issuance.GeneralPath;
import org.conferral.issuance.Inspection;
import org.conferral.issuance.Issuer;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.Signer;
import org.conferral.proof.compiled.ShapeLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The compiled path next to the general one and to bare hashing and signing, over the same documents, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 3)
public class SigningBench {

    private static final int DOCUMENTS = 64;
    /** What the product takes for the shape of a credential. */
    private static final Pattern SHARED = Pattern.compile(
            "@context|[tT]ype|issuer|/achievement|credentialSchema" + "|resultDescription|statusPurpose");

    @Param({"badge", "record"})
    public String kind = "badge";

    @Param({"native", "java"})
    public String signing = "native";

    private final Ed25519Key key = Ed25519Key.ofSeed(new byte[32]);
    private final URI method = URI.create(
            "did:web:records.example.edu:issuers:registrar#" + key.multikey().value());
    private final Instant created = Instant.parse("2026-01-05T10:00:00Z");
    private final Draft[] drafts = new Draft[DOCUMENTS];
    private final byte[][][] canonical = new byte[DOCUMENTS][][];
    private final Clearing clearing = new Clearing();
    private final ShapeLibrary library =
            new ShapeLibrary(pointer -> !SHARED.matcher(pointer).find());
    private Signer signer = key.plainSigner();
    private Issuer issuer = new Issuer(method, signer, clearing, new Inspection(1));
    private int next;

    /** Learns the shapes; what follows is the steady state of a batch. */
    @Setup
    public void prepare() throws NoSuchAlgorithmException {
        signer = signing.equals("native") ? key.signer() : key.plainSigner();
        issuer = new Issuer(method, signer, clearing, new Inspection(Integer.MAX_VALUE));
        for (int i = 0; i < DOCUMENTS; i++) {
            drafts[i] = Draft.of(kind.equals("badge") ? SampleRecords.badge(i) : SampleRecords.learnerRecord(i));
            canonical[i] = SampleRecords.canonical(drafts[i].document());
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            lintedAndSigned();
            library.learn(drafts[i].bytes()).orElseThrow();
        }
    }

    private int turn() {
        next = (next + 1) % DOCUMENTS;
        return next;
    }

    /** The compiled path as the product takes it: the exact bytes of the intent in, looked through, the signed bytes out. */
    @Benchmark
    public byte[] lintedAndSigned() {
        Draft draft = Draft.of(drafts[turn()].bytes());
        return clearing.check(draft)
                .fold(cleared -> issuer.sign(cleared, created).bytes(), refused -> {
                    throw new IllegalStateException(refused.findings().toString());
                });
    }

    /** Recognising and signing alone, next to the general path that looks at nothing either. */
    @Benchmark
    public byte[] signed() {
        return library.find(drafts[turn()].bytes()).orElseThrow().sign(method, created, signer);
    }

    /** The general path without any look: the document as JSON in, its signed bytes out. */
    @Benchmark
    public byte[] general() {
        return GeneralPath.sign(drafts[turn()].document(), method, created, signer)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What cannot be left out: each credential's canonical form hashed, signed, and the bytes written. */
    @Benchmark
    public byte[] floor() throws NoSuchAlgorithmException {
        int turn = turn();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] document = drafts[turn].bytes();
        int signatures = 0;
        for (byte[] form : canonical[turn]) {
            byte[] hash = digest.digest(form);
            signatures += signer.sign(Arrays.copyOf(hash, 2 * hash.length)).length;
        }
        return Arrays.copyOf(document, document.length + signatures);
    }
}
