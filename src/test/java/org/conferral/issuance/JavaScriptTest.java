package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.conferral.house.Conformance;
import org.conferral.house.NpmFolder;
import org.conferral.proof.Contexts;
import org.conferral.proof.CredentialJwt;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Did;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.IssuingKey;
import org.conferral.proof.Jwk;
import org.conferral.proof.JwtAlgorithm;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.Multikey;
import org.conferral.proof.P256Key;
import org.conferral.proof.ProofCheck;
import org.conferral.proof.RsaKey;
import org.conferral.proof.Signer;
import org.conferral.proof.VerificationKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is signed here stands up to the libraries of Digital Bazaar and jose, and what they sign stands up here. The libraries come from npm; where
 * there is no node, or no way to them, the tests are skipped and say so.
 */
@Conformance("Signed here and checked by JavaScript (@digitalbazaar/vc, jose), and the other way round")
class JavaScriptTest {

    private static final Path FOLDER = Path.of("target/cross");
    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");
    private static final Did ISSUER = new Did(Plans.ISSUER);
    private static final Ed25519Key EDWARDS = Ed25519Key.ofSeed(new byte[32]);
    private static final P256Key CURVE = P256Key.generate(new SecureRandom());
    private static final RsaKey RSA = RsaKey.generate(new SecureRandom());
    private static final Map<String, IssuingKey> KEYS = Map.of(
            "eddsa-rdfc-2022", new IssuingKey(Cryptosuite.EDDSA_RDFC_2022, EDWARDS.multikey(), EDWARDS.signer()),
            "eddsa-jcs-2022", new IssuingKey(Cryptosuite.EDDSA_JCS_2022, EDWARDS.multikey(), EDWARDS.signer()),
            "ecdsa-rdfc-2019", new IssuingKey(Cryptosuite.ECDSA_RDFC_2019, CURVE.multikey(), CURVE.signer()));
    private static final String[] LIBRARIES = {
        "@digitalbazaar/vc@7",
        "@digitalbazaar/data-integrity@2",
        "@digitalbazaar/eddsa-rdfc-2022-cryptosuite@1",
        "@digitalbazaar/eddsa-jcs-2022-cryptosuite@1",
        "@digitalbazaar/ecdsa-rdfc-2019-cryptosuite@1",
        "@digitalbazaar/ed25519-signature-2020@5",
        "@digitalbazaar/ed25519-verification-key-2020@4",
        "@digitalbazaar/ed25519-multikey@1",
        "@digitalbazaar/ecdsa-multikey@1",
        "jose@6"
    };

    private static JsonObject output;

    @BeforeAll
    static void ask_the_other_side() throws IOException, InterruptedException {
        Optional<NpmFolder> folder = NpmFolder.filled(FOLDER, LIBRARIES);
        assumeTrue(folder.isPresent(), "no npm, or no way to its packages");
        Files.writeString(FOLDER.resolve("input.json"), input().toString());
        assertThat(folder.get().runs(Path.of("src/test/js/cross.mjs")))
                .as("what the script says stands in target/cross/log")
                .isTrue();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve("output.json")))) {
            output = reader.readObject();
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_signed_here_is_accepted_there() {
        return objects(output, "findings")
                .map(finding -> DynamicTest.dynamicTest(
                        finding.getString("name"),
                        () -> assertThat(finding.getBoolean("verified"))
                                .as(finding.getString("why"))
                                .isTrue()));
    }

    @Test
    void what_was_changed_after_it_was_signed_is_refused_there() {
        assertThat(output.getJsonArray("changed")).hasSize(18).containsOnly(JsonValue.FALSE);
    }

    @TestFactory
    Stream<DynamicTest> what_is_signed_there_is_accepted_here() {
        Stream<DynamicTest> documents = objects(output, "documents").flatMap(each -> {
            Multikey key = new Multikey(each.getString("key"));
            return parts(each.getJsonObject("document"))
                    .map(part -> test(
                            each, () -> DataIntegrity.check(part, method -> new KeyAnswer.Found(key, ISSUER.value()))));
        });
        Stream<DynamicTest> tokens = objects(output, "tokens").map(each -> {
            Jwk key = new Jwk(each.getJsonObject("jwk").toString());
            return test(
                    each,
                    () -> CredentialJwt.check(
                            each.getString("token"), method -> new KeyAnswer.Found(key, ISSUER.value())));
        });
        return Stream.concat(documents, tokens);
    }

    private static DynamicTest test(JsonObject named, Supplier<ProofCheck> check) {
        return DynamicTest.dynamicTest(named.getString("name"), () -> {
            ProofCheck done = check.get();
            assertThat(done.good()).as(done.detail()).isTrue();
        });
    }

    private static JsonObject input() {
        JsonObjectBuilder contexts = Json.createObjectBuilder();
        Contexts.known().forEach(url -> contexts.add(url, Contexts.document(url)));
        JsonArrayBuilder keys = Json.createArrayBuilder();
        KEYS.values().forEach(key -> keys.add(key.multikey().value()));
        JsonArrayBuilder documents = Json.createArrayBuilder();
        KEYS.forEach((suite, key) -> plans().forEach((name, plan) -> documents.add(Json.createObjectBuilder()
                .add("name", name + " by " + suite)
                .add("suite", suite)
                .add("unsigned", Drafting.draft(plan).document())
                .add("document", issued(plan, key)))));
        JsonArrayBuilder tokens = Json.createArrayBuilder();
        tokens.add(token(JwtAlgorithm.RS256, RSA.jwk(), RSA.signer()));
        tokens.add(token(JwtAlgorithm.ES256, Jwk.of(CURVE.multikey()), CURVE.signer()));
        tokens.add(token(JwtAlgorithm.EDDSA, Jwk.of(EDWARDS.multikey()), EDWARDS.signer()));
        return Json.createObjectBuilder()
                .add("issuer", ISSUER.value())
                .add("created", CREATED.toString())
                .add("contexts", contexts)
                .add("keys", keys)
                .add("documents", documents)
                .add("tokens", tokens)
                .build();
    }

    /** Twice by the same issuer: the second record of a shape is the one that is signed by it. */
    private static JsonObject issued(RecordPlan plan, IssuingKey key) {
        Clearing clearing = new Clearing();
        Issuer issuer = new Issuer(ISSUER, key, clearing, new Inspection(1));
        issuer.sign(cleared(clearing, plan), CREATED);
        return read(issuer.sign(cleared(clearing, plan), CREATED).bytes());
    }

    private static Cleared cleared(Clearing clearing, RecordPlan plan) {
        return clearing.check(Drafting.draft(plan)).fold(cleared -> cleared, refused -> {
            throw new AssertionError(refused.findings());
        });
    }

    private static JsonObject token(JwtAlgorithm algorithm, VerificationKey key, Signer signer) {
        JsonObject badge = Drafting.draft(Plans.badge()).document();
        JsonObject subject = Json.createObjectBuilder(badge.getJsonObject("credentialSubject"))
                .add("id", "urn:uuid:01900000-0000-7000-8000-0000000000aa")
                .build();
        JsonObject named = Json.createObjectBuilder(badge)
                .add("credentialSubject", subject)
                .build();
        String jwt = CredentialJwt.sign(named, URI.create(ISSUER.value() + "#key"), algorithm, signer);
        return Json.createObjectBuilder()
                .add("name", "badge as a token by " + algorithm.text())
                .add("algorithm", algorithm.text())
                .add("token", jwt)
                .add("jwk", read(((Jwk) key).value().getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static Map<String, RecordPlan> plans() {
        Map<String, RecordPlan> plans = new LinkedHashMap<>();
        plans.put("a badge", Plans.badge());
        plans.put("a transcript", Plans.transcript());
        plans.put("a record that ends", Plans.expiring(Instant.parse("2099-01-01T00:00:00Z")));
        plans.put(
                "a record under terms", Plans.plan(List.of(Plans.graded("MATH-101", "A", "4")), Plans.stipulations()));
        plans.put("levels and evidence", Plans.plan(List.of(evident(), evident()), false));
        plans.put("a badge with evidence", Plans.plan(List.of(evident()), true));
        return plans;
    }

    private static Award evident() {
        return new Award(
                Plans.levelled(),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.empty(),
                Optional.of("A"),
                Plans.levelReached(),
                Optional.of(new BigDecimal("0.5")),
                List.of(
                        Plans.file(1),
                        Plans.evidence("https://files.example.edu/1", "Essay"),
                        Plans.evidence("“Words” – ñ 漢 🎓")),
                Circumstances.of(Optional.of("2025 Fall")));
    }

    private static Stream<JsonObject> parts(JsonObject document) {
        JsonObject subject = document.getJsonObject("credentialSubject");
        return Stream.concat(
                Stream.of(document),
                subject.containsKey("verifiableCredential")
                        ? objects(subject, "verifiableCredential")
                        : Stream.empty());
    }

    private static Stream<JsonObject> objects(JsonObject in, String name) {
        return in.getJsonArray(name).stream().map(JsonValue::asJsonObject);
    }

    private static JsonObject read(byte[] document) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(document))) {
            return reader.readObject();
        }
    }
}
