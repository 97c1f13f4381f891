package org.conferral.portal.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRequestTest {

    private static final String CODE = "pre-authorized_code=c";

    @Test
    void unknown_parameters_are_of_no_account() {
        assertThat(request("grant_type=" + TokenRequest.GRANT, CODE, "x=1").flaw())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=authorization_code, unsupported_grant_type",
        "x=1, invalid_request",
        "grant_type=, invalid_request",
    })
    void another_grant_is_told_from_none(String grant, String error) {
        assertThat(error(request(grant, CODE))).isEqualTo(error);
    }

    @Test
    void a_code_is_needed_and_nothing_comes_twice() {
        assertThat(error(request("grant_type=" + TokenRequest.GRANT))).isEqualTo("invalid_request");
        assertThat(error(request("grant_type=" + TokenRequest.GRANT, CODE, CODE)))
                .isEqualTo("invalid_request");
        assertThat(error(request("grant_type=" + TokenRequest.GRANT, CODE, "client_id=" + "x".repeat(201))))
                .isEqualTo("invalid_request");
    }

    @Test
    void details_are_about_what_is_offered() {
        TokenRequest asking = request("authorization_details=[{\"type\":\"openid_credential\","
                + "\"credential_configuration_id\":\"ClrCredential_ldp\",\"more\":1}]");

        assertThat(asking.asksForDetails()).isTrue();
        assertThat(asking.isAbout(OfferKind.CLR)).isTrue();
        assertThat(asking.isAbout(OfferKind.BADGE)).isFalse();
        assertThat(request("x=1").isAbout(OfferKind.BADGE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "no json", "[1]", "[{\"type\":\"payment\"}]", "[{\"type\":1}]"})
    void other_details_are_about_nothing_here(String details) {
        assertThat(request("authorization_details=" + details).isAbout(OfferKind.CLR))
                .isFalse();
    }

    private static String error(TokenRequest request) {
        return request.flaw().orElseThrow().document().orElseThrow().getString("error");
    }

    private static TokenRequest request(String... parameters) {
        Map<String, String[]> form = Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> new String[] {parts[1]}, (a, b) -> new String[] {a[0], b[0]}));
        return new TokenRequest(form);
    }
}
