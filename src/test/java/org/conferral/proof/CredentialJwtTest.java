package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conferral.proof.Tokens.DEGREE;
import static org.conferral.proof.Tokens.METHOD;
import static org.conferral.proof.Tokens.NIST;
import static org.conferral.proof.Tokens.eddsa;
import static org.conferral.proof.Tokens.found;
import static org.conferral.proof.Tokens.key;
import static org.conferral.proof.Tokens.keys;
import static org.conferral.proof.Tokens.signer;
import static org.conferral.proof.Tokens.token;
import static org.conferral.proof.Tokens.with;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.conferral.house.Conformance;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Conformance("VC-JWT: RS256, ES256, EdDSA")
class CredentialJwtTest {

    @ParameterizedTest
    @EnumSource
    void what_is_signed_is_found_good(JwtAlgorithm algorithm) {
        String jwt = CredentialJwt.sign(DEGREE, METHOD, algorithm, signer(algorithm));

        ProofCheck check = CredentialJwt.check(jwt, keys(algorithm));

        assertThat(check.outcome()).as(check.detail()).isEqualTo(Outcome.GOOD);
        assertThat(check.verificationMethod()).contains(METHOD);
        assertThat(CredentialJwt.credential(jwt)).isEqualTo(DEGREE);
    }

    @ParameterizedTest
    @EnumSource
    void a_key_known_in_the_other_form_is_the_same_key(JwtAlgorithm algorithm) {
        String jwt = CredentialJwt.sign(DEGREE, METHOD, algorithm, signer(algorithm));
        VerificationKey key = key(algorithm) instanceof Multikey multikey ? Jwk.of(multikey) : key(algorithm);

        assertThat(CredentialJwt.check(jwt, found(key)).outcome()).isEqualTo(Outcome.GOOD);
    }

    @Test
    void the_claims_are_those_the_standard_asks_for() {
        JsonObject payload =
                new JwtText(CredentialJwt.sign(DEGREE, METHOD, JwtAlgorithm.EDDSA, Vectors.KEY.signer())).payload();

        assertThat(payload.getString("iss")).isEqualTo(Vectors.ISSUER);
        assertThat(payload.getString("jti")).isEqualTo(DEGREE.getString("id"));
        assertThat(payload.getString("sub")).isEqualTo("did:example:learner");
        assertThat(payload.getJsonNumber("nbf").longValue())
                .isEqualTo(Instant.parse(DEGREE.getString("validFrom")).getEpochSecond());
        assertThat(payload.getJsonNumber("exp").longValue())
                .isEqualTo(Instant.parse(DEGREE.getString("validUntil")).getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "issuer", "validFrom", "credentialSubject"})
    void a_credential_without_what_a_token_must_say_is_not_signed(String member) {
        JsonObject less = Json.createObjectBuilder(DEGREE).remove(member).build();

        assertThatThrownBy(() -> CredentialJwt.sign(less, METHOD, JwtAlgorithm.EDDSA, Vectors.KEY.signer()))
                .isInstanceOf(ProofException.class);
    }

    @Test
    void an_end_that_only_the_token_tells_is_the_end_of_the_credential() {
        JsonObject endless =
                Json.createObjectBuilder(DEGREE).remove("validUntil").build();
        JsonObject payload = with(JwtClaims.around(endless), "exp", Json.createValue(1_800_000_000L));
        String jwt = token("{\"alg\":\"EdDSA\",\"kid\":\"a:b#c\"}", payload);

        assertThat(CredentialJwt.check(jwt, eddsa()).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(CredentialJwt.credential(jwt).getString("validUntil")).isEqualTo("2027-01-15T08:00:00Z");
    }

    @Test
    void a_credential_of_the_first_data_model_stands_in_a_claim_of_its_own() {
        JsonObject first = Json.createObjectBuilder(DEGREE)
                .add("issuanceDate", DEGREE.get("validFrom"))
                .add("expirationDate", DEGREE.get("validUntil"))
                .remove("validFrom")
                .remove("validUntil")
                .build();
        JsonObject claims = JwtClaims.around(first);
        JsonObject payload = Json.createObjectBuilder()
                .add("vc", first)
                .add("iss", claims.get("iss"))
                .add("jti", claims.get("jti"))
                .add("sub", claims.get("sub"))
                .add("nbf", claims.get("nbf"))
                .add("exp", claims.get("exp"))
                .build();
        String jwt = token("{\"alg\":\"EdDSA\",\"kid\":\"a:b#c\"}", payload);

        assertThat(CredentialJwt.check(jwt, eddsa()).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(CredentialJwt.credential(jwt)).isEqualTo(first);
    }

    @Test
    void a_key_in_the_header_counts_only_when_it_is_the_issuers() {
        String header =
                "{\"alg\":\"EdDSA\",\"jwk\":" + Jwk.of(Vectors.KEY.multikey()).value() + "}";
        String jwt = token(header, JwtClaims.around(DEGREE));

        assertThat(CredentialJwt.check(jwt, Vectors.KEYS).outcome()).isEqualTo(Outcome.GOOD);
        assertThat(CredentialJwt.check(jwt, method -> new KeyAnswer.Unknown("nobody's"))
                        .outcome())
                .isEqualTo(Outcome.KEY_UNKNOWN);
        assertThat(CredentialJwt.check(jwt, found(NIST.multikey())).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob30/simple.jwt", "clr20/simple.jwt"})
    void a_published_sample_is_read_and_its_key_is_not_taken_on_trust(String sample) {
        String jwt = Standards.text("examples/" + sample).strip();

        assertThat(CredentialJwt.credential(jwt).getString("id")).isEqualTo("http://example.edu/credentials/3732");
        assertThat(CredentialJwt.check(jwt, method -> new KeyAnswer.Unknown("not here"))
                        .outcome())
                .isEqualTo(sample.startsWith("ob30") ? Outcome.MALFORMED : Outcome.KEY_UNKNOWN);
    }

    @Test
    void a_published_sample_with_its_key_is_good() {
        String jwt = Standards.text("examples/clr20/simple.jwt").strip();
        Jwk key = new JwtText(jwt).spelledKey().orElseThrow();

        ProofCheck check =
                CredentialJwt.check(jwt, method -> new KeyAnswer.Found(key, "https://example.edu/issuers/565049"));

        assertThat(check.outcome()).as(check.detail()).isEqualTo(Outcome.GOOD);
    }

    @Test
    void both_forms_of_a_secured_credential_are_read_alike() {
        JsonObject embedded = DataIntegrity.sign(DEGREE, Vectors.METHOD, Vectors.CREATED, Vectors.KEY.signer());
        String enveloped = CredentialJwt.sign(DEGREE, Vectors.METHOD, JwtAlgorithm.EDDSA, Vectors.KEY.signer());

        for (SecuredCredential secured :
                List.of(new SecuredCredential.Embedded(embedded), new SecuredCredential.Enveloped(enveloped))) {
            assertThat(secured.check(Vectors.KEYS, Vectors.CREATED).outcome()).isEqualTo(Outcome.GOOD);
            assertThat(secured.credential().get("id")).isEqualTo(DEGREE.get("id"));
        }
        assertThatThrownBy(() -> new SecuredCredential.Enveloped("no token")).isInstanceOf(ProofException.class);
    }
}
