package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Evidences;
import org.junit.jupiter.api.Test;

/** A registrar reads the e-mail of a learner before anything is released. */
class LetterJourneysIT {

    private static final String PLAIN_TEXT = "Plain text version";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void the_previewed_letter_is_the_one_that_is_written_but_for_its_link() {
        knowBirthday("LJ1", "lj.ada@students.example");
        String roster = certificates("LJ1,<b>Ada</b> {{x}},Lovelace,lj.ada@students.example,2026-05-29\n"
                + "LJ2,Li,Wei,lj.li@students.example,2026-05-29\n");
        String batch = order(roster, true);
        try (Visitor registrar = registrar()) {
            registrar.open("/issuing/preview?batch=" + batch).press("mailTab").looks("preview-mail-odd-name");
            String previewed = letter(registrar);
            String page = body(registrar, "batch=" + batch + "&at=1");
            assertThat(previewed)
                    .contains(
                            "<b>Ada</b> {{x}} Lovelace <lj.ada@students.example>",
                            "Congratulations, <b>Ada</b> {{x}}.",
                            "/claim/the-learners-personal-link-appears-here",
                            "your date of birth or your student number");
            assertThat(page).contains("&lt;b&gt;Ada&lt;/b&gt; {{x}}").doesNotContain("<b>Ada");

            registrar
                    .open("/issuing/preview?tab=mail&batch=" + batch)
                    .press("after")
                    .looks("preview-mail");
            assertThat(registrar.url()).contains("tab=mail");
            assertThat(registrar.text()).contains("Li Wei <lj.li@students.example>");

            release(batch);
            registrar
                    .open("/delivery/letters?words=lj.ada@students.example&batch=" + batch)
                    .follow("Lovelace");
            assertThat(withoutLink(letter(registrar)))
                    .isEqualTo(withoutLink(previewed))
                    .doesNotContain("-appears-here");
            String id = registrar.url().replaceAll(".*id=", "");
            assertThat(withoutLink(body(registrar, "id=" + id))).isEqualTo(withoutLink(page));
        }
    }

    @Test
    void before_a_batch_is_ordered_the_letter_is_shown_as_one_that_may_be_written() {
        String roster = certificates("LJ3,Mary,Shelley,lj.mary@students.example,2026-05-29\n");
        try (Visitor registrar = registrar().open("/issuing/preview?tab=mail&roster=" + roster)) {
            assertThat(registrar.looks("preview-mail-unordered").text())
                    .contains("No batch is ordered yet", "If learners are written to", "Mary Shelley");
            assertThat(body(registrar, "roster=" + roster)).contains("Congratulations, Mary.");
            registrar
                    .open("/issuing/preview?tab=mail&roster=" + roster)
                    .narrow(320)
                    .looks("preview-mail-narrow");
            assertThat(registrar.isScrolledSideways()).isFalse();
        }
    }

    @Test
    void the_page_says_so_when_nobody_will_be_written_to() {
        String silent = order(certificates("LJ4,Emmy,Noether,lj.emmy@students.example,2026-05-29\n"), false);
        String template = Evidences.template(api, "letter-journey");
        String waiting = api.upload(
                        "essays.csv", Evidences.roster("LJ", "lost-essay.txt"), Map.of("recordTemplate", template))
                .json()
                .getString("id");
        try (Visitor registrar = registrar()) {
            registrar.open("/issuing/preview?tab=mail&batch=" + silent).looks("preview-mail-silent");
            assertThat(registrar.text()).contains("This batch does not write to its learners", "Emmy Noether");

            registrar.open("/issuing/preview?tab=mail&roster=" + waiting).looks("preview-mail-behind");
            assertThat(registrar.text())
                    .contains("This record will stay behind", "No e-mail is written")
                    .doesNotContain("As the learner sees it");
            registrar.press("recordTab").looks("preview-none");
        }
    }

    @Test
    void a_learner_who_keeps_the_record_there_is_gets_no_letter() {
        String row = "LJ5,Grace,Hopper,lj.grace@students.example,2026-05-29\n";
        release(order(certificates(row), false));
        String again = orderReplacing(certificates(row));
        try (Visitor registrar = registrar().open("/issuing/preview?tab=mail&batch=" + again)) {
            assertThat(registrar.text()).contains("keeps it, as the batch says").doesNotContain("As the learner sees");
        }
    }

    /** An earlier roster tells more of the learner than the one that is previewed. */
    private void knowBirthday(String studentId, String mail) {
        String roster = "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date\n" + studentId
                + ",Augusta,Byron," + mail + ",2001-02-03,CHEM-210,2026-05-29\n";
        release(order(upload("earlier.csv", roster, "demo-transcript"), false));
    }

    private String certificates(String rows) {
        return upload(
                "certificates.csv", "Student ID,First name,Last name,Email,Award date\n" + rows, "demo-certificate");
    }

    private String upload(String name, String rows, String template) {
        Api.Answer uploaded =
                api.upload(name, rows.getBytes(StandardCharsets.UTF_8), Map.of("recordTemplate", template));
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        return uploaded.json().getString("id");
    }

    private String order(String roster, boolean notifies) {
        return ordered("{\"rosterId\":\"%s\",\"name\":\"Letters\",\"notify\":%s}".formatted(roster, notifies));
    }

    private String orderReplacing(String roster) {
        return ordered("{\"rosterId\":\"%s\",\"name\":\"Letters\",\"notify\":true,\"duplicates\":\"replace\"}"
                .formatted(roster));
    }

    private String ordered(String order) {
        Api.Answer ordered = api.post("/batches", order);
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(201);
        return ordered.json().getString("id");
    }

    private JsonObject release(String batch) {
        api.post("/batches/" + batch + "/release");
        return api.await("/batches/" + batch, state -> state.getString("state").equals("released"));
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }

    /** From, to, subject and text. */
    private static String letter(Visitor registrar) {
        registrar.unfold(PLAIN_TEXT);
        return registrar.textOf("letterHead") + "\n" + registrar.textOf("letterText");
    }

    private static String body(Visitor registrar, String which) {
        return registrar.open("/delivery/letterBody?" + which).source();
    }

    private static String withoutLink(String letter) {
        return letter.replaceAll("/claim/[A-Za-z0-9_-]+", "/claim/*");
    }
}
