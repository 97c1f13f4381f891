package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.proof.Tokens.DEGREE;
import static org.conferral.proof.Tokens.METHOD;
import static org.conferral.proof.Tokens.RSA;
import static org.conferral.proof.Tokens.base64;
import static org.conferral.proof.Tokens.eddsa;
import static org.conferral.proof.Tokens.found;
import static org.conferral.proof.Tokens.keys;
import static org.conferral.proof.Tokens.signer;
import static org.conferral.proof.Tokens.token;
import static org.conferral.proof.Tokens.with;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedJwtTest {

    @ParameterizedTest
    @CsvSource({"iss, did:web:another.example", "jti, urn:uuid:1", "sub, did:example:another", "nbf, 1", "exp, 1"})
    void a_claim_that_is_not_the_credentials_is_refused_though_it_was_signed(String claim, String value) {
        JsonValue other = value.equals("1") ? Json.createValue(1) : Json.createValue(value);
        JsonObject payload = with(JwtClaims.around(DEGREE), claim, other);

        ProofCheck check = CredentialJwt.check(token("{\"alg\":\"EdDSA\",\"kid\":\"a:b#c\"}", payload), eddsa());

        assertThat(check.outcome()).isEqualTo(Outcome.MALFORMED);
        assertThat(check.detail()).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "jti", "sub", "nbf", "exp"})
    void a_missing_claim_is_refused(String claim) {
        JsonObject payload =
                Json.createObjectBuilder(JwtClaims.around(DEGREE)).remove(claim).build();

        assertThat(CredentialJwt.check(token("{\"alg\":\"EdDSA\",\"kid\":\"a:b#c\"}", payload), eddsa())
                        .outcome())
                .isEqualTo(Outcome.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none               | {\"alg\":\"none\",\"kid\":\"a:b#c\"}",
                "None               | {\"alg\":\"None\",\"kid\":\"a:b#c\"}",
                "secret             | {\"alg\":\"HS256\",\"kid\":\"a:b#c\"}",
                "longer curve       | {\"alg\":\"ES384\",\"kid\":\"a:b#c\"}",
                "no key             | {\"alg\":\"EdDSA\"}",
                "another type       | {\"alg\":\"EdDSA\",\"kid\":\"a:b#c\",\"typ\":\"vc+sd-jwt\"}",
                "critical           | {\"alg\":\"EdDSA\",\"kid\":\"a:b#c\",\"crit\":[\"b64\"],\"b64\":false}",
                "key from elsewhere | {\"alg\":\"EdDSA\",\"kid\":\"a:b#c\",\"jku\":\"https://a.example/\"}",
                "certificate        | {\"alg\":\"EdDSA\",\"kid\":\"a:b#c\",\"x5u\":\"https://a.example/\"}",
                "given twice        | {\"alg\":\"EdDSA\",\"alg\":\"RS256\",\"kid\":\"a:b#c\"}",
                "private part       | {\"alg\":\"EdDSA\",\"jwk\":{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
                        + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\","
                        + "\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\"}}",
                "no JSON            | alg"
            })
    void a_header_the_standard_does_not_allow_is_refused(String what, String header) {
        ProofCheck check = CredentialJwt.check(token(header, JwtClaims.around(DEGREE)), eddsa());

        assertThat(check.outcome()).as(check.detail()).isIn(Outcome.MALFORMED, Outcome.UNSUPPORTED);
    }

    @ParameterizedTest
    @EnumSource
    void an_algorithm_takes_no_key_of_another_kind(JwtAlgorithm algorithm) {
        String jwt = CredentialJwt.sign(DEGREE, METHOD, algorithm, signer(algorithm));

        for (JwtAlgorithm other : JwtAlgorithm.values()) {
            assertThat(CredentialJwt.check(jwt, keys(other)).outcome())
                    .isEqualTo(other == algorithm ? Outcome.GOOD : Outcome.BROKEN);
        }
    }

    @Test
    void a_key_kept_for_another_algorithm_is_not_taken() {
        String pss = RSA.jwk().value().replaceFirst("\\{", "{\"alg\":\"PS256\",");
        String jwt = CredentialJwt.sign(DEGREE, METHOD, JwtAlgorithm.RS256, RSA.signer());

        assertThat(CredentialJwt.check(jwt, found(new Jwk(pss))).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_key_of_somebody_else_than_the_issuer_is_broken() {
        String jwt = CredentialJwt.sign(DEGREE, METHOD, JwtAlgorithm.EDDSA, Vectors.KEY.signer());

        assertThat(CredentialJwt.check(
                                jwt, method -> new KeyAnswer.Found(Vectors.KEY.multikey(), "did:web:another.example"))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(CredentialJwt.check(
                                jwt,
                                method -> new KeyAnswer.Revoked(
                                        new KeyAnswer.Found(Vectors.KEY.multikey(), Vectors.ISSUER), Instant.MAX))
                        .outcome())
                .isEqualTo(Outcome.KEY_REVOKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "e30.e30.", "e30.e30.AA=", "e30.e30.AA\n", "e30.e30.AA.AA"})
    void nonsense_is_answered_and_never_thrown(String jwt) {
        assertThat(CredentialJwt.check(jwt, eddsa()).outcome()).isEqualTo(Outcome.MALFORMED);
    }

    @Test
    void a_payload_that_gives_a_name_twice_is_refused() {
        String twice = JwtClaims.around(DEGREE).toString().replaceFirst("\\{", "{\"name\":\"Another\",");
        String jwt = token("{\"alg\":\"EdDSA\",\"kid\":\"a:b#c\"}", twice);

        assertThat(CredentialJwt.check(jwt, eddsa()).outcome()).isEqualTo(Outcome.MALFORMED);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_claim_breaks_the_token(JwtAlgorithm algorithm) {
        String[] parts =
                CredentialJwt.sign(DEGREE, METHOD, algorithm, signer(algorithm)).split("\\.");
        String forged = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("did:example:learner", "did:example:another");

        assertThat(CredentialJwt.check(parts[0] + "." + base64(forged) + "." + parts[2], keys(algorithm))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void a_token_signed_by_another_key_is_broken(JwtAlgorithm algorithm) {
        Signer stranger = data -> new byte[algorithm == JwtAlgorithm.RS256 ? 384 : 64];

        assertThat(CredentialJwt.check(CredentialJwt.sign(DEGREE, METHOD, algorithm, stranger), keys(algorithm))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }
}
