package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** A record was wrong: the registrar corrects it, the learner is told, and whoever checks the old one, too. */
class CorrectionJourneysIT {

    private static final String BORN = "2001-02-03";
    private static final String HEAD =
            "Student ID;First name;Last name;Email;Date of birth;Achievement code;Award date;Grade\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_grade_and_a_name_are_corrected() {
        JsonObject record = record("Clara", "");
        String id = record.getString("id");
        byte[] old = api.get("/credentials/" + id).bytes();
        try (Visitor registrar = registrar()) {
            registrar.open("/issuing/credential?id=" + id).press("correct").looks("correct");
            registrar.press("correct:look");
            assertThat(registrar.text()).contains("The record says all of this already.");
            registrar.fill("v0.learner.email", "clara").press("correct:look").looks("correct-problem");
            assertThat(registrar.text()).contains("The record cannot be issued like this");
            registrar
                    .fill("v0.learner.email", "clara@students.example")
                    .fill("v0.learner.givenName", "Klara")
                    .fill("v3.result.grade", "A-")
                    .press("correct:look")
                    .looks("correct-preview");
            assertThat(registrar.textOf("compared"))
                    .contains("Klara")
                    .contains("A-")
                    .contains("changed");
            registrar.press("correct:issue");
            assertThat(registrar.text()).contains("Say in a few words what was wrong");
            registrar
                    .press("correct:look")
                    .fill("correct:reason", "The first name was misspelled, and a grade was mixed up")
                    .press("correct:issue")
                    .looks("corrected");
            assertThat(registrar.text())
                    .contains("The corrected record is issued")
                    .contains("This record corrects an earlier one.")
                    .contains("Klara Correct");
            registrar.follow("Notice of a corrected record").looks("letter-corrected");
            registrar.open("/issuing/credential?id=" + id).looks("credential-superseded");
            assertThat(registrar.text())
                    .contains("This record was corrected. It is not the newest version.")
                    .contains("Superseded by a corrected record.");
        }
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""))) {
            learner.open(record.getString("claimUrl"))
                    .fill("birthDate", BORN)
                    .press("openRecord")
                    .looks("claim-corrected");
            assertThat(learner.text())
                    .as("the old link leads to the newest record, and says so")
                    .contains("corrected this record on")
                    .contains("a grade was mixed up")
                    .contains("Klara");
            assertThat(learner.press("check").text()).contains("This record is genuine and in force.");
        }
        try (Visitor employer = Visitor.at(ConferralProcess.demo().url(""))) {
            employer.open("/verify")
                    .choose("file", "record.json", old)
                    .press("act")
                    .looks("verify-superseded");
            assertThat(employer.text()).contains("This record has been replaced by a newer one.");
        }
    }

    @Test
    void many_are_corrected_with_a_roster() {
        record("Dora", "");
        try (Visitor registrar = registrar()) {
            String roster = upload("dora.csv", HEAD + rows("Dora", "B") + rows("Elsa", "C"));
            registrar.open("/issuing/newbatch?roster=" + roster).looks("newbatch-correction");
            assertThat(registrar.text()).contains("One row names a learner who has no such record");
            registrar
                    .fill("batch:correction", "The grades of the group were mixed up")
                    .press("batch:order")
                    .looks("release-correction");
            assertThat(registrar.textOf("sentence"))
                    .contains("One record will be corrected")
                    .contains("One row stays behind");
        }
    }

    @Test
    void a_narrow_screen_is_enough_to_correct() {
        JsonObject record = record("Nora", "");
        try (Visitor registrar = registrar()) {
            registrar
                    .narrow()
                    .open("/issuing/correct?id=" + record.getString("id"))
                    .fill("v3.result.grade", "A-")
                    .press("correct:look")
                    .looks("correct-narrow");
            assertThat(registrar.textOf("compared")).contains("A-");
        }
    }

    private JsonObject record(String name, String more) {
        String id = upload(name + ".csv", HEAD + rows(name, "C"));
        String batch = "/batches/"
                + api.post(
                                "/batches",
                                "{\"rosterId\":\"%s\",\"name\":\"%s\",\"notify\":true%s}".formatted(id, name, more))
                        .json()
                        .getString("id");
        api.post(batch + "/release");
        api.await(batch, state -> state.getString("state").equals("released"));
        Issuing.awaitNextSecond();
        return api.get(batch + "/credentials").json().getJsonArray("items").getJsonObject(0);
    }

    private String upload(String file, String text) {
        return api.upload(file, text.getBytes(StandardCharsets.UTF_8), Map.of("recordTemplate", "demo-transcript"))
                .json()
                .getString("id");
    }

    private static String rows(String name, String grade) {
        String learner = "S-C%s;%s;Correct;%s@students.example;%s;".formatted(name, name, name.toLowerCase(), BORN);
        return learner + "MATH-101;2026-05-29;B\n" + learner + "CHEM-210;2026-05-29;" + grade + "\n";
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
