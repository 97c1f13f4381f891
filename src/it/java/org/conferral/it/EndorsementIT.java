package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.conferral.issuance.Endorsed;
import org.junit.jupiter.api.Test;

/** What others say in favour of an achievement: looked at when it is given, and part of what is issued afterwards. */
class EndorsementIT {

    private static final String ROSTER =
            "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date\n"
                    + "S-E1,Edda,Endorsed,edda@students.example,2001-02-03,CHEM-210,2026-05-29\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void an_endorsement_is_checked_kept_and_issued() throws IOException {
        JsonObject achievement = api.get("/achievements/CHEM-210").json();
        JsonObject word = Endorsed.word(achievement.getString("id"));

        Api.Answer changed =
                put(Json.createObjectBuilder(word).add("name", "Something else").build());
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text()).contains("achievement.endorsement.checked", "The signature does not fit");

        Api.Answer other = put(Endorsed.word("urn:uuid:01900000-0000-7000-8000-00000000ffff"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("achievement.endorsement.subject");

        Api.Answer token = api.put(
                "/achievements/CHEM-210",
                Json.createObjectBuilder(achievement)
                        .add("endorsementJwt", Json.createArrayBuilder().add("eyJhbGciOiJSUzI1NiJ9.e30.c2ln"))
                        .build()
                        .toString());
        assertThat(token.status()).isEqualTo(422);
        assertThat(token.text()).contains("achievement.endorsement.token");

        Api.Answer kept = put(word);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.json().getJsonArray("endorsement")).containsExactly(word);

        JsonObject record = Issuing.one(api, ROSTER.getBytes(StandardCharsets.UTF_8), "demo-transcript");
        assertThat(record.toString()).contains("The real thing.");
        Api.Answer verdict =
                api.anonymous().post("/verify", record.toString().getBytes(StandardCharsets.UTF_8), "application/vc");
        assertThat(verdict.json().getString("outcome")).isEqualTo("VALID");
        assertThat(verdict.text()).contains("endorsement-good");

        Api.Answer without = api.put(
                "/achievements/CHEM-210",
                Json.createObjectBuilder(achievement)
                        .remove("endorsement")
                        .build()
                        .toString());
        assertThat(without.status()).as(without.text()).isEqualTo(200);
        assertThat(without.json()).doesNotContainKey("endorsement");
    }

    private Api.Answer put(JsonObject endorsement) {
        JsonObject achievement = api.get("/achievements/CHEM-210").json();
        return api.put(
                "/achievements/CHEM-210",
                Json.createObjectBuilder(achievement)
                        .add("endorsement", Json.createArrayBuilder().add(endorsement))
                        .build()
                        .toString());
    }
}
