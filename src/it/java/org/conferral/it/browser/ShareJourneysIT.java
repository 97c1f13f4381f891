package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** A learner shows some of a record to others by a link, sees that it was looked at, and switches it off. */
class ShareJourneysIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Achievement code,Award date,Grade\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void of_a_transcript_only_what_was_chosen_is_shown_each_part_with_its_own_signature() {
        JsonObject record = record("Hedwig", "demo-transcript");
        try (Visitor learner = learner(record, "Hedwig");
                Visitor reader = Visitor.withoutScript(ConferralProcess.demo().url(""))) {
            learner.press("share").looks("share-form");
            learner.fill("note", "I loved <b>chemistry</b>.").press("tell").looks("share-nothing-chosen");
            assertThat(learner.text()).contains("Please choose at least one achievement to show.");
            assertThat(learner.valueOf("note")).isEqualTo("I loved <b>chemistry</b>.");
            learner.tick("Chemistry")
                    .fill("title", "For my apprenticeship")
                    .press("tell")
                    .looks("shared");
            assertThat(learner.text()).contains("For my apprenticeship", "Nobody has looked at it yet.");
            String address = learner.valueOf("link0");

            reader.open(address).narrow().looks("story");
            assertThat(reader.text())
                    .contains("For my apprenticeship", "Hedwig Share", "1 of 1 shown here is genuine", "own words")
                    .contains("I loved <b>chemistry</b>.", "Chemistry")
                    .doesNotContain("Calculus", "hedwig.share@students.example");
            assertThat(reader.isScrolledSideways()).isFalse();
            byte[] file = reader.download("file");
            JsonObject verdict = api.post("/verify", file, "application/vp").json();
            assertThat(verdict.getString("outcome")).as(verdict.toString()).isEqualTo("VALID");
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("CHEM-210")
                    .doesNotContain("MATH-101");

            byte[] paper = reader.download("paper");
            assertThat(api.post("/verify", paper, "application/pdf").json().getString("outcome"))
                    .isEqualTo("VALID");

            learner.open("/claim/share");
            assertThat(learner.text()).contains("Looked at once.");
            learner.press("end0").looks("share-ended");
            assertThat(reader.open(address).looks("story-gone").text()).contains("Nothing is shown here");
            assertThat(reader.open("/share/never-made").text()).contains("Nothing is shown here");
        }
    }

    @Test
    void a_badge_is_shown_whole_and_says_so_when_it_was_revoked() {
        JsonObject record = record("Helga", "demo-certificate");
        try (Visitor learner = learner(record, "Helga");
                Visitor reader = Visitor.at(ConferralProcess.demo().url(""))) {
            learner.press("share").press("tell").looks("shared-badge");
            String address = learner.valueOf("link0");
            assertThat(reader.open(address).text()).contains("1 of 1 shown here is genuine and in force.");

            api.post("/credentials/" + record.getString("id") + "/revocation", "{\"reason\":\"Issued in error\"}");

            assertThat(reader.open(address).looks("story-revoked").text()).contains("0 of 1 shown here");
        }
    }

    @Test
    void a_link_is_sent_to_a_reader_who_can_say_no_more() {
        JsonObject record = record("Hilda", "demo-certificate");
        String employer = "hr@employer.example";
        try (Visitor learner = learner(record, "Hilda");
                Visitor registrar = Visitor.at(ConferralProcess.demo().url(""));
                Visitor reader = Visitor.withoutScript(ConferralProcess.demo().url(""))) {
            learner.press("share").press("tell").unfold("Send the link to somebody");
            learner.looks("share-send").fill("reader0", "nobody@nowhere").press("send0");
            assertThat(learner.looks("share-send-wrong").text()).contains("does not look like an e-mail address");
            assertThat(learner.valueOf("reader0")).isEqualTo("nobody@nowhere");
            learner.fill("reader0", employer).press("send0").looks("share-sent");
            assertThat(learner.text()).contains("The letter is on its way.", "Sent to one reader from here.");
            learner.unfold("Send the link to somebody").fill("reader0", employer.toUpperCase(Locale.ROOT));
            assertThat(learner.press("send0").text()).contains("was sent this link already");

            for (int nth = 2; nth <= 11; nth++) {
                learner.open("/claim/share")
                        .unfold("Send the link to somebody")
                        .fill("reader0", "reader" + nth + "@employer.example")
                        .press("send0");
            }
            assertThat(learner.text()).contains("That was often enough for today.", "Sent to 10 readers from here.");

            registrar
                    .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .open("/delivery/letters?words=" + employer)
                    .follow(employer);
            registrar.unfold("Plain text version").looks("letter-story");
            String letter = registrar.textOf("letterText");
            assertThat(letter).contains("Hilda Share would like to show you a record", learner.valueOf("link0"));

            reader.open(letter.replaceAll("(?s).*?(http\\S+/share/\\S+).*", "$1"));
            assertThat(reader.text()).contains("1 of 1 shown here is genuine");
            reader.open(letter.replaceAll("(?s).*?(http\\S+/unsubscribe/\\S+).*", "$1"));
            assertThat(reader.looks("unsubscribe-story").url()).endsWith("/unsubscribe");
            assertThat(reader.press("unsubscribe").text()).contains("You will get no more such letters");

            learner.press("end0").press("tell").unfold("Send the link to somebody");
            assertThat(learner.fill("reader0", employer).press("send0").text())
                    .contains("We cannot write to this reader");
        }
    }

    private JsonObject record(String name, String template) {
        String row = "SH-" + name + "," + name + ",Share," + name.toLowerCase(Locale.ROOT) + ".share@students.example,";
        boolean badge = template.equals("demo-certificate");
        String rows = badge
                ? HEAD.replace("Achievement code,", "") + row + "2026-05-29,A\n"
                : HEAD + row + "MATH-101,2026-05-29,A\n" + row + "CHEM-210,2026-05-29,B\n";
        byte[] roster = rows.getBytes(StandardCharsets.UTF_8);
        return Issuing.first(api, Issuing.released(api, name, roster, template, badge ? "badge" : "clr"));
    }

    private static Visitor learner(JsonObject record, String name) {
        return Visitor.at(ConferralProcess.demo().url(""))
                .open(record.getString("claimUrl"))
                .fill("studentId", "SH-" + name)
                .press("openRecord");
    }
}
