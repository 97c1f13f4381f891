package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Evidences;
import org.junit.jupiter.api.Test;

/** A registrar brings the files that the rows name, sees what is missing, and a learner finds them in the record. */
class EvidenceJourneysIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void files_are_brought_matched_and_found_in_the_record() {
        String template = Evidences.template(api, "evidence-journey");
        String roster = api.upload(
                        "essays.csv",
                        Evidences.roster("J", "essay-1.txt; poster.png", "essay-2.txt"),
                        Map.of("recordTemplate", template))
                .json()
                .getString("id");
        String page = "/intake/problems?roster=" + roster;
        try (Visitor registrar =
                Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            registrar.open(page).looks("evidence-missing");
            assertThat(registrar.text())
                    .contains(
                            "Your rows name 3 files; none of them is here.",
                            "3 files are missing",
                            "2 rows stay behind");

            registrar.press("evidence:upload").looks("evidence-nothing");
            assertThat(registrar.text()).contains("Choose at least one file.");

            registrar
                    .choose(
                            "evidence:files",
                            "essays.zip",
                            Evidences.zip(Map.of(
                                    "essay-1.txt", "The first.",
                                    "essay-2.txt", "The second.",
                                    "stray.txt", "Nobody’s.",
                                    "poster.svg", "<svg/>")))
                    .press("evidence:upload")
                    .looks("evidence-refused");
            assertThat(registrar.text())
                    .contains(
                            "“poster.svg” is of no kind that is taken",
                            "2 of them are here",
                            "One file is missing",
                            "3 files were taken.");

            registrar
                    .open("/issuing/newbatch?roster=" + roster)
                    .press("batch:order")
                    .looks("release-evidence");
            assertThat(registrar.text()).contains("One row waits for evidence files");

            registrar
                    .follow("Upload the files")
                    .choose("evidence:files", "Poster.PNG", png())
                    .press("evidence:upload")
                    .looks("evidence-complete");
            assertThat(registrar.text()).contains("One file was taken.", "Every file that a row names is here.");

            registrar.follow("Remove stray.txt").looks("evidence-remove");
            registrar.press("unshelve:removeFile").looks("evidence-removed");
            assertThat(registrar.text()).contains("The file was removed.").doesNotContain("stray.txt");
        }
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""))
                .open(claim(roster))
                .fill("birthDate", "2001-02-03")
                .press("openRecord")) {
            assertThat(learner.looks("claim-evidence").text()).contains("essay-1.txt", "Poster.PNG");
        }
    }

    private String claim(String roster) {
        String batch = "/batches/"
                + api.post("/batches", "{\"rosterId\":\"%s\",\"name\":\"Essays\",\"notify\":true}".formatted(roster))
                        .json()
                        .getString("id");
        api.post(batch + "/release");
        api.await(batch, state -> state.getString("state").equals("released"));
        return api.get(batch + "/credentials")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("claimUrl");
    }

    private static byte[] png() {
        return "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    }
}
