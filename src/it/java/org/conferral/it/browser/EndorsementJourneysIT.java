package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.conferral.issuance.Endorsed;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.Test;

/** Another institution speaks for an achievement: a registrar puts its word there, a learner and an employer see it. */
class EndorsementJourneysIT {

    private static final String BORN = "2001-02-03";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void an_endorsement_is_added_seen_and_removed() {
        String uri = api.get("/achievements/MATH-101").json().getString("id");
        String page = "/catalog/achievement?id=" + uri.substring("urn:uuid:".length());
        byte[] word = bytes(Endorsed.word(uri));
        try (Visitor registrar =
                Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            registrar
                    .open(page)
                    .looks("endorsements-none")
                    .choose("endorse:endorsementFile", "word.json", bytes(Endorsed.unsigned(uri)))
                    .press("endorse:addEndorsement")
                    .looks("endorsement-refused");
            assertThat(registrar.text()).contains("It bears no signature");
            registrar
                    .choose("endorse:endorsementFile", "word.json", word)
                    .press("endorse:addEndorsement")
                    .looks("endorsements");
            assertThat(registrar.text()).contains("Endorsed by Welding Society", "The real thing.");

            JsonObject record = record();
            try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""))
                    .open(record.getString("claimUrl"))
                    .fill("birthDate", BORN)
                    .press("openRecord")) {
                assertThat(learner.looks("claim-endorsed").text())
                        .contains("Endorsed by Welding Society: passed its own checks.", "The real thing.");
                assertThat(learner.press("print").looks("print-endorsed").text())
                        .contains("Endorsed by Welding Society: passed its own checks.", "The real thing.");
                learner.open("/claim");
                assertThat(learner.press("check").looks("check-endorsed").text())
                        .contains("This record is genuine and in force.", "Endorsed by Welding Society");
            }

            registrar.open(page).follow("Remove this endorsement").looks("endorsement-remove");
            registrar.press("unendorse:removeEndorsement").looks("endorsement-removed");
            assertThat(registrar.text())
                    .contains("The endorsement was removed.")
                    .doesNotContain("Endorsed by Welding Society");
        }
    }

    private JsonObject record() {
        byte[] roster = ("Student ID;First name;Last name;Email;Date of birth;Achievement code;Award date\n"
                        + "S-Wilma;Wilma;Word;wilma@students.example;" + BORN + ";MATH-101;2026-05-29\n")
                .getBytes(StandardCharsets.UTF_8);
        String id = api.upload("wilma.csv", roster, Map.of("recordTemplate", "demo-transcript"))
                .json()
                .getString("id");
        String batch = "/batches/"
                + api.post("/batches", "{\"rosterId\":\"%s\",\"name\":\"Wilma\",\"notify\":true}".formatted(id))
                        .json()
                        .getString("id");
        api.post(batch + "/release");
        api.await(batch, state -> state.getString("state").equals("released"));
        return api.get(batch + "/credentials").json().getJsonArray("items").getJsonObject(0);
    }

    private static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
