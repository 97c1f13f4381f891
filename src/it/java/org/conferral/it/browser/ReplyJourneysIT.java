package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** What a learner answers to a record: that something is wrong, or that it is not wanted; and what the registrar makes of it. */
class ReplyJourneysIT {

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_learner_says_what_is_wrong_and_reads_why_the_record_stays() {
        Issued record = record("Greta");
        try (Visitor learner = learner(record);
                Visitor registrar = registrar()) {
            learner.press("wrong").looks("wrong-form");
            learner.select("subject", "RESULT")
                    .fill("words", "My grade is an A,\nnot <b>B</b>.")
                    .press("sendWrong")
                    .looks("wrong-said");
            assertThat(learner.textOf("said")).contains("has your message");
            assertThat(learner.text()).contains("A grade or result", "not <b>B</b>.", "Waiting");

            assertThat(registrar.open("/home/home").looks("home-corrections").text())
                    .contains("Corrections asked for");
            registrar.open("/delivery/corrections").looks("corrections");
            registrar.follow("Greta Reply").looks("correction");
            assertThat(registrar.text()).contains("A grade or result", "Row 2", "reply.greta@students.example");
            registrar.press("send").looks("correction-unanswered");
            assertThat(registrar.text()).contains("Please say why the record stays as it is");
            registrar.fill("answer", "The examiner gave a B.").press("send").looks("correction-answered");
            assertThat(registrar.text()).contains("The answer stands on the learner’s page.");

            learner.open("/claim").looks("wrong-answered");
            assertThat(learner.text()).contains("Answered", "The examiner gave a B.");
            registrar.open("/issuing/credential?id=" + record.id());
            assertThat(registrar.text()).contains("The learner says that something is wrong");
        }
    }

    @Test
    void a_correction_answers_what_the_learner_has_said() {
        Issued record = record("Gustav");
        try (Visitor learner = learner(record)) {
            learner.press("wrong").fill("words", "My name is Gustaf.").press("sendWrong");
            assertThat(api.post(
                                    "/credentials/" + record.id() + "/correction",
                                    "{\"fields\":{\"learner.givenName\":\"Gustaf\"},\"reason\":\"The name was misspelt\"}")
                            .status())
                    .isEqualTo(200);

            learner.open("/claim").looks("wrong-corrected");

            assertThat(learner.text()).contains("Corrected", "The name was misspelt", "Gustaf");
        }
    }

    @Test
    void nothing_is_lost_of_what_cannot_be_sent() {
        try (Visitor learner = learner(record("Gesine"))) {
            for (int message = 1; message <= 5; message++) {
                learner.open("/claim/wrong").fill("words", "Message " + message).press("sendWrong");
            }
            learner.open("/claim/wrong")
                    .select("subject", "DATE")
                    .fill("words", "One too many")
                    .press("sendWrong")
                    .looks("wrong-refused");

            assertThat(learner.text()).contains("Five of your messages about this record wait for an answer");
            assertThat(learner.valueOf("words")).isEqualTo("One too many");
            assertThat(learner.valueOf("subject")).isEqualTo("DATE");
        }
    }

    @Test
    void a_record_is_declined_and_taken_after_all_without_script_and_on_a_telephone() {
        Issued record = record("Gerd");
        String page = "/issuing/credential?id=" + record.id();
        try (Visitor learner = Visitor.withoutScript(ConferralProcess.demo().url(""));
                Visitor registrar = registrar()) {
            open(learner, record).narrow().press("decline").looks("decline-form");
            learner.fill("reason", "I never took part").press("sendDecline").looks("declined");
            assertThat(learner.textOf("declined")).contains("You declined this record");
            assertThat(learner.isScrolledSideways()).isFalse();
            assertThat(registrar.open(page).looks("credential-declined").text()).contains("I never took part");
            assertThat(counts(record).getInt("declined")).isEqualTo(1);

            learner.press("accept").looks("accepted-after-all");

            assertThat(counts(record).getInt("declined")).isZero();
            assertThat(registrar.open(page).text()).doesNotContain("I never took part");
        }
    }

    @Test
    void a_lost_link_is_sent_again_and_nobody_learns_who_has_records() {
        Issued record = record("Gesa");
        String address = "reply.gesa@students.example";
        try (Visitor learner = Visitor.withoutScript(ConferralProcess.demo().url(""));
                Visitor registrar = registrar()) {
            learner.open("/claim/a-link-that-was-cut-off")
                    .press("find")
                    .narrow()
                    .looks("find");
            learner.fill("email", "nobody@nowhere").press("ask").looks("find-no-address");
            assertThat(learner.text()).contains("Please write your whole address");
            learner.fill("email", "stranger@elsewhere.example").press("ask").looks("find-asked");
            String toStranger = learner.text();
            learner.open("/find").fill("email", "Reply.Gesa@students.example").press("ask");
            assertThat(learner.text().replace("Reply.Gesa@students.example", "stranger@elsewhere.example"))
                    .isEqualTo(toStranger);
            assertThat(lettersTo(registrar, address, 2)).isEqualTo(2);

            // whoever asks again at once is not written to again: the wish of another one that came later has been
            // served by then
            String other = "reply.gesine.two@students.example";
            record("Gesine.Two");
            learner.open("/find").fill("email", address).press("ask");
            learner.open("/find").fill("email", other).press("ask");
            assertThat(lettersTo(registrar, other, 2)).isEqualTo(2);
            assertThat(lettersTo(registrar, address, 2)).isEqualTo(2);

            registrar.open("/delivery/letters?words=" + address).follow("Gesa Reply");
            registrar.unfold("Plain text version");
            String link = registrar.textOf("letterText").replaceAll("(?s).*(/claim/[A-Za-z0-9_-]+).*", "$1");
            assertThat(record.claimUrl()).doesNotEndWith(link);
            learner.open(link).fill("studentId", record.number()).press("openRecord");
            assertThat(learner.text()).contains("Congratulations, Gesa.");
            learner.open(record.claimUrl()).fill("studentId", record.number()).press("openRecord");
            assertThat(learner.text()).contains("Congratulations, Gesa.");
        }
    }

    @Test
    void all_records_of_one_person_are_found_beside_each_other_and_those_of_another_are_asked_for() {
        String address = "reply.family@students.example";
        record("Gudrun", "RJ-Gudrun", address);
        Issued second = record("Gudrun", "RJ-Gudrun", address);
        record("Gunnar", "RJ-Gunnar", address);
        try (Visitor learner = Visitor.withoutScript(ConferralProcess.demo().url(""))) {
            open(learner, second).narrow().press("records").looks("my-records");
            assertThat(learner.text())
                    .contains("3 records were sent", "Open now", "Show that it is yours")
                    .doesNotContain("Gunnar");
            assertThat(learner.isScrolledSideways()).isFalse();

            learner.pressButton("Open").looks("my-other-record");
            assertThat(learner.text()).contains("Congratulations, Gudrun.");
            learner.open("/claim/records").pressButton("Show that it is yours");
            assertThat(learner.text()).contains("A record is waiting for you").doesNotContain("Gunnar");
        }
    }

    /** How many letters were written to an address, once there are as many as that. */
    private static int lettersTo(Visitor registrar, String address, int wanted) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
        int found = 0;
        while (found < wanted && Instant.now().isBefore(deadline)) {
            found = registrar.open("/delivery/letters?words=" + address).text().split(Pattern.quote(address), -1).length
                    - 1;
        }
        return found;
    }

    private JsonObject counts(Issued record) {
        return api.get(record.batch()).json().getJsonObject("counts");
    }

    /** A badge that was issued and written about. */
    private record Issued(String batch, String id, String number, String claimUrl) {}

    private Issued record(String name) {
        return record(name, "RJ-" + name, "reply." + name.toLowerCase(Locale.ROOT) + "@students.example");
    }

    private Issued record(String name, String number, String address) {
        byte[] roster = ("Student ID,First name,Last name,Email,Award date,Grade\n" + number + "," + name + ",Reply,"
                        + address + ",2026-05-29,B\n")
                .getBytes(StandardCharsets.UTF_8);
        String batch = Issuing.released(api, name, roster, "demo-certificate", "clr");
        JsonObject record = Issuing.first(api, batch);
        return new Issued(batch, record.getString("id"), number, record.getString("claimUrl"));
    }

    private static Visitor learner(Issued record) {
        return open(Visitor.at(ConferralProcess.demo().url("")), record);
    }

    private static Visitor open(Visitor learner, Issued record) {
        return learner.open(record.claimUrl())
                .fill("studentId", record.number())
                .press("openRecord");
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
