package org.conferral.portal.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialRequestTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            {"credential_configuration_id":"ClrCredential_ldp"};                  none
            {"format":"ldp_vc"};                                                  none
            {"credential_configuration_id":"OpenBadgeCredential_ldp"};            unknown_credential_configuration
            {"credential_configuration_id":7};                                    unknown_credential_configuration
            {"credential_identifier":"ClrCredential_ldp-1"};                      invalid_credential_request
            {};                                                                   invalid_credential_request
            {"format":"jwt_vc_json"};                                             invalid_credential_request
            {"credential_configuration_id":"ClrCredential_ldp","credential_response_encryption":{}}; invalid_encryption_parameters
            """)
    void a_credential_is_named_by_its_configuration(String body, String error) {
        assertThat(error(body, "x")).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            {"credential_identifier":"ClrCredential_ldp-1"};                      none
            {"credential_identifier":"ClrCredential_ldp-2"};                      unknown_credential_identifier
            {"credential_configuration_id":"ClrCredential_ldp"};                  invalid_credential_request
            {"credential_identifier":"ClrCredential_ldp-1","credential_configuration_id":"ClrCredential_ldp"}; invalid_credential_request
            """)
    void or_by_the_name_it_was_given(String body, String error) {
        assertThat(error(body, "authorization_details")).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"proofs\":{\"jwt\":[\"j\"]}}", "{\"proof\":{\"proof_type\":\"jwt\",\"jwt\":\"j\"}}"})
    void one_proof_is_found(String body) {
        assertThat(request(body).proof()).contains("j");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"proofs\":{}}",
                "{\"proofs\":{\"jwt\":[]}}",
                "{\"proofs\":{\"jwt\":[\"j\",\"k\"]}}",
                "{\"proofs\":{\"jwt\":\"j\"}}",
                "{\"proofs\":{\"jwt\":[\"j\"],\"di_vp\":[{}]}}",
                "{\"proofs\":{\"attestation\":[\"j\"]}}",
                "{\"proof\":{\"proof_type\":\"cwt\",\"jwt\":\"j\"}}"
            })
    void anything_else_is_none(String body) {
        assertThat(request(body).proof()).isEmpty();
    }

    private static String error(String body, String parameter) {
        WalletOffer offer = new WalletOffer("id", "record", OfferKind.CLR, "handle", "code", NOON);
        offer.redeem(new AccessToken("t"), new TokenRequest(Map.of(parameter, new String[] {"[]"})), NOON);
        return request(body)
                .flaw(offer)
                .flatMap(WalletAnswer::document)
                .map(document -> document.getString("error"))
                .orElse("none");
    }

    private static CredentialRequest request(String body) {
        return new CredentialRequest(
                GivenJson.object(body.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }
}
