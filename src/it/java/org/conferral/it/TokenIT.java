package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Badges taken along as signed web tokens: they are checked like every other record, and are had only of what stands. */
class TokenIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_badge_is_had_as_a_token_that_stands_up_to_a_check_until_it_is_revoked() throws IOException {
        String badge = Issuing.badge(api);
        Api.Answer token = api.get("/credentials/" + badge + "/token");
        assertThat(token.status()).as(token.text()).isEqualTo(200);
        assertThat(token.type()).startsWith("application/jwt");
        assertThat(Issuing.header(token)).contains("\"alg\":\"EdDSA\"", "\"kid\":\"did:web:");
        assertThat(Issuing.verdict(api, token)).isEqualTo("VALID");

        String changed = token.text().replaceFirst("\\.eyJA", ".eyJB");
        assertThat(api.anonymous()
                        .post("/verify", changed.getBytes(StandardCharsets.US_ASCII), "application/jwt")
                        .json()
                        .getString("outcome"))
                .isNotEqualTo("VALID");

        api.post("/credentials/" + badge + "/revocation", "{\"reason\":\"Awarded by mistake\"}");
        assertThat(Issuing.verdict(api, token)).isEqualTo("REVOKED");
        assertThat(api.get("/credentials/" + badge + "/token").status()).isEqualTo(409);
    }

    @Test
    void a_whole_record_is_not_had_as_a_token() throws IOException {
        Api.Answer refused = api.get("/credentials/" + record() + "/token");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("credential.token.badge");
    }

    private String record() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-certificate.xlsx"));
        String id = Issuing.one(api, file, "demo-certificate").getString("id");
        return id.replace("urn:uuid:", "");
    }
}
