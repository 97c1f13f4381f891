package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.conferral.proof.Cryptosuite;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Did;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.IssuingKey;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.P256Key;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");

    private final Ed25519Key key = Ed25519Key.ofSeed(seed());
    private final Issuer issuer = new Issuer(
            URI.create(Plans.ISSUER + "#" + key.multikey().value()), key.signer(), new Clearing(), new Inspection(1));

    @Test
    void signing_the_same_plan_again_gives_the_same_bytes() {
        SignedCredential first = issuer.sign(cleared(), CREATED);
        SignedCredential second = issuer.sign(cleared(), CREATED);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.sha256()).isEqualTo(first.sha256());
    }

    @Test
    void what_was_cleared_once_is_signed_once() {
        Cleared cleared = cleared();
        issuer.sign(cleared, CREATED);
        assertThatThrownBy(() -> issuer.sign(cleared, CREATED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void each_kind_of_key_signs_by_its_own_suite_and_every_proof_holds() {
        Did issued = new Did(Plans.ISSUER);
        P256Key curve = P256Key.ofSecret(seed());
        for (IssuingKey key : List.of(
                new IssuingKey(Cryptosuite.EDDSA_RDFC_2022, this.key.multikey(), this.key.signer()),
                new IssuingKey(Cryptosuite.EDDSA_JCS_2022, this.key.multikey(), this.key.signer()),
                new IssuingKey(Cryptosuite.ECDSA_RDFC_2019, curve.multikey(), curve.signer()))) {
            Issuer issuer = new Issuer(issued, key, new Clearing(), new Inspection(1));

            JsonObject record = read(issuer.sign(cleared(), CREATED).bytes());

            JsonObject inner = record.getJsonObject("credentialSubject")
                    .getJsonArray("verifiableCredential")
                    .getJsonObject(0);
            for (JsonObject signed : List.of(record, inner)) {
                assertThat(DataIntegrity.check(signed, method -> new KeyAnswer.Found(key.multikey(), issued.value()))
                                .good())
                        .as(key.toString())
                        .isTrue();
            }
        }
    }

    private static JsonObject read(byte[] document) {
        return Json.createReader(new ByteArrayInputStream(document)).readObject();
    }

    private static Cleared cleared() {
        return Lint.check(Drafting.draft(Plans.transcript())).fold(cleared -> cleared, refused -> {
            throw new AssertionError(refused.findings());
        });
    }

    private static byte[] seed() {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 3);
        return seed;
    }
}
