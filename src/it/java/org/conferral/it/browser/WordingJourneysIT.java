package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A registrar changes what letters say, tries the words on a learner, sends them to herself, and takes them back. */
class WordingJourneysIT {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String OURS =
            "<p class=\"house\">{{unit}}</p><h1>Well done, {{givenName}}!</h1><p><a class=\"button\" href=\"{{claimUrl}}\">Open it</a></p>";

    private static GreenMail mail;
    private static ConferralProcess process;
    private static Api api;

    @BeforeAll
    static void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        process = ConferralProcess.startDemo(Map.of(
                "CONFERRAL_SMTP_URL", "smtp://127.0.0.1:" + mail.getSmtp().getPort()));
        api = process.api();
    }

    @AfterAll
    static void stop() {
        process.close();
        mail.stop();
    }

    @Test
    void words_are_checked_tried_sent_to_oneself_put_into_force_and_taken_back() throws Exception {
        release("WJ1,Ada,Lovelace,wj.ada@students.example,2026-05-29\nWJ2,Li,Wei,wj.li@students.example,2026-05-29\n");
        try (Visitor registrar = registrar()) {
            registrar.open("/delivery/letters").press("wordings").looks("letter-words");
            assertThat(registrar.text()).contains("Reminder to claim", "Notice that a part was revoked", "The portal");
            registrar.resize(320).looks("letter-words-narrow").resize(1280);

            registrar.follow("Invitation to claim").looks("letter-word");
            registrar
                    .fill("wording:subject", "{{unit}} congratulates {{givenName}}")
                    .fill("wording:html", "<h1>Well done, {{givenNmae}}!</h1>")
                    .press("wording:save")
                    .looks("letter-word-flawed");
            assertThat(registrar.text())
                    .contains(
                            "Line 1: nobody fills {{givenNmae}}. Did you mean {{givenName}}?",
                            "{{claimUrl}} is missing");

            registrar
                    .fill("wording:html", "<script>alert(1)</script>" + OURS)
                    .tick("Make the plain text from the letter")
                    .press("wording:try")
                    .narrow(1280)
                    .looks("letter-word-draft");
            assertThat(registrar.text()).contains("This is a draft", "they were taken out: <script>");
            registrar
                    .fill("who", "Wei")
                    .press("findWho")
                    .looks("letter-word-who")
                    .follow("Li Wei");
            assertThat(registrar.textOf("letterHead")).contains("Li Wei <wj.li@students.example>", "congratulates Li");
            assertThat(registrar.unfold("Plain text version").textOf("letterText"))
                    .contains("Well done, Li!", "Open it:", "/claim/the-learners");

            int before = mail.getReceivedMessages().length;
            registrar.press("testing:test");
            assertThat(registrar.text()).contains("Sent to your address");
            MimeMessage test = mail.getReceivedMessages()[before];
            assertThat(test.getAllRecipients()[0].toString()).contains(ConferralProcess.ADMIN);
            assertThat(text(test)).contains("Well done, Li!");

            registrar.press("wording:save");
            assertThat(registrar.looks("letter-words-saved").text()).contains("Every letter of this kind");
        }
        release("WJ3,Grace,Hopper,wj.grace@students.example,2026-05-29\n");
        assertThat(text(to("wj.grace"))).contains("Well done, Grace!").doesNotContain("Congratulations");

        try (Visitor registrar = registrar().open("/delivery/wordings").follow("Invitation to claim")) {
            assertThat(registrar.textOf("history")).contains("Version 1");
            registrar.press("versions:goBack").looks("letter-word-back");
            assertThat(registrar.textOf("inForce")).contains("The portal");
            assertThat(registrar.textOf("history")).contains("Version 2: back to the default");
            assertThat(registrar.attribute("wording:subject", "value")).contains("has issued your record");
            registrar.pressLabelled("Use again 1");
            assertThat(registrar.text()).contains("The words of version 1 hold again");
            registrar.press("versions:goBack");
        }
    }

    @Test
    void a_unit_writes_in_its_language() throws Exception {
        try (Visitor registrar = registrar().open("/delivery/wordings")) {
            registrar.select("rules:writes", "ar").press("rules:saveRules").looks("letter-words-arabic");
            release("WJ4,ليلى,حداد,wj.layla@students.example,2026-05-29\n");
            MimeMessage mailed = to("wj.layla");
            assertThat(mailed.getSubject()).contains("أصدرت");
            assertThat(text(mailed)).contains("تهانينا يا ليلى!", "رقمك الجامعي");
            assertThat(html(mailed)).contains("<html lang=\"ar\" dir=\"rtl\">");
            assertThat(following(mailed)).contains("هناك شهادة بانتظارك");

            registrar.follow("Invitation to claim").looks("letter-word-arabic");
            registrar
                    .open("/delivery/letters?words=wj.layla@students.example")
                    .follow("حداد")
                    .looks("letter-arabic");
            looksAtBody(registrar.url().replaceAll(".*id=", ""));
            registrar.open("/delivery/wordings").select("rules:writes", "en").press("rules:saveRules");
        }
    }

    /** What the learner reads who follows the link in this letter. */
    private static String following(MimeMessage mailed) throws Exception {
        Matcher link = Pattern.compile("http://\\S+/claim/\\S+").matcher(text(mailed));
        assertThat(link.find()).isTrue();
        try (Visitor learner = Visitor.at(process.url(""))) {
            return learner.open(link.group()).text();
        }
    }

    /** The frame is looked at by itself, by somebody whose browser runs no script, as none may run in it. */
    private static void looksAtBody(String id) {
        try (Visitor reader = Visitor.withoutScript(process.url(""))) {
            reader.signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .narrow(320)
                    .open("/delivery/letterBody?id=" + id)
                    .looks("letter-body-arabic-narrow");
        }
    }

    private static void release(String rows) {
        String roster = api.upload(
                        "words.csv",
                        ("Student ID,First name,Last name,Email,Award date\n" + rows).getBytes(StandardCharsets.UTF_8),
                        Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        String batch = api.post(
                        "/batches", "{\"rosterId\":\"%s\",\"name\":\"Words\",\"notify\":true}".formatted(roster))
                .json()
                .getString("id");
        api.post("/batches/" + batch + "/release");
        api.await("/batches/" + batch, state -> state.getString("state").equals("released"));
    }

    private static MimeMessage to(String mailbox) {
        for (int tries = 0; tries < 100; tries++) {
            List<MimeMessage> found = Arrays.stream(mail.getReceivedMessages())
                    .filter(each -> recipient(each).contains(mailbox))
                    .toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new AssertionError("no mail to " + mailbox);
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Visitor registrar() {
        return Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }

    private static String text(MimeMessage message) throws Exception {
        return part(message, 0);
    }

    private static String html(MimeMessage message) throws Exception {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int number) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }
}
