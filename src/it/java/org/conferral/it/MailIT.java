package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.jdkim.DKIMVerifier;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters through a real mail server. */
class MailIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/claim/[A-Za-z0-9_-]+");
    private static final int LEARNERS = 11;
    private static final String RETURN_TO = "bounces@northfield.example";

    private static GreenMail server;
    private static GreenMailUser bounces;
    private static ConferralProcess process;

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        bounces = server.setUser(RETURN_TO, "bounces", "secret");
        process = ConferralProcess.startDemo(Map.of(
                "CONFERRAL_SMTP_URL",
                "smtp://127.0.0.1:" + server.getSmtp().getPort() + "?from=records@northfield.example",
                "CONFERRAL_BOUNCES_URL",
                "imap://bounces:secret@127.0.0.1:" + server.getImap().getPort() + "?every=1&address=" + RETURN_TO));
    }

    @AfterAll
    static void stop() {
        process.close();
        server.stop();
    }

    @Test
    void every_learner_gets_one_mail_with_one_link_and_hears_of_a_revocation() throws Exception {
        Api api = process.api();
        JsonObject batch = release("S", LEARNERS);
        String path = "/batches/" + batch.getString("id");

        api.await(
                path,
                state -> state.getJsonObject("counts").getInt("mailed") == LEARNERS
                        && received("s.").size() == LEARNERS);

        List<MimeMessage> mails = received("s.");
        assertThat(mails).extracting(MailIT::recipient).doesNotHaveDuplicates().hasSize(LEARNERS);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getContent()).isInstanceOf(MimeMultipart.class);
            assertThat(LINK.matcher(text(mail))
                            .results()
                            .map(result -> result.group())
                            .distinct())
                    .hasSize(1);
        });
        assertOpensWithoutBeingUsedUp(link(mails.get(0)));

        JsonObject first = api.get(path + "/credentials?limit=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        api.post("/credentials/" + first.getString("id") + "/revocation", "{\"reason\":\"Issued in error\"}");
        api.await(path, any -> received("s.").size() == LEARNERS + 1);
        String learner = first.getJsonObject("learner").getString("email");
        assertThat(received("s."))
                .filteredOn(mail -> recipient(mail).equals(learner))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(text(mail)).contains("Issued in error"));
    }

    @Test
    void letters_are_signed_and_what_comes_back_of_them_is_told_where_it_matters() throws Exception {
        try (Visitor admin = Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            admin.open("/delivery/sending").looks("sending-unsigned");
            admin.press("dkim:prepareDkim")
                    .looks("dkim-prepared")
                    .resize(320)
                    .looks("dkim-narrow")
                    .resize(1280);
            String record = admin.valueOf("nextValue");
            assertThat(admin.valueOf("nextName")).endsWith("._domainkey.northfield.example");
            admin.press("dkim:beginDkim").looks("dkim-signing");
            assertThat(admin.text()).contains("Every letter is signed for northfield.example");

            String path = "/batches/" + release("RB", 4).getString("id");
            process.api().await(path, any -> received("rb.").size() == 4);
            List<MimeMessage> letters = received("rb.");
            for (MimeMessage letter : letters) {
                assertThat(verified(letter, record)).hasSize(1);
                assertThat(letter.getHeader("Return-Path")).containsExactly("<" + RETURN_TO + ">");
            }

            ReturnedSamples.deliver(bounces, "From: x\nContent-Type: multipart/report\n\n\u0000\u0001");
            ReturnedSamples.deliver(bounces, "From: x@y.example\nSubject: long\n\n" + "word \n".repeat(200_000));
            returned("away", letters.get(0));
            returned("postfix-failed", letters.get(0));
            returned("postfix-delayed", letters.get(1));
            returned("full-mailbox", letters.get(2));
            returned("complaint", letters.get(3));
            process.api().await(path, state -> state.getJsonObject("counts").getInt("bounced") == 2);
            process.api().await(path, any -> count("Conferral") == 4 && count("INBOX") == 3);

            admin.open("/delivery/letters?words=" + recipient(letters.get(0)));
            assertThat(admin.text()).contains("Bounced", "User unknown");
            admin.open("/delivery/letters?words=" + recipient(letters.get(1)));
            assertThat(admin.text()).contains("Connection timed out").doesNotContain("User unknown");
            admin.open("/delivery/suppressions").looks("suppressions-by-themselves");
            assertThat(admin.text())
                    .contains(recipient(letters.get(0)), "Nobody reads it", "Reported as unwanted")
                    .contains(recipient(letters.get(3)))
                    .doesNotContain(recipient(letters.get(1)), recipient(letters.get(2)));
            admin.open("/delivery/sending").looks("sending-returned");
            assertThat(admin.text()).contains("Letters that will not arrive", "stays in the mailbox");
            assertThat(process.log()).doesNotContain("rb.learner");
        }
    }

    private static void returned(String sample, MimeMessage letter) throws Exception {
        ReturnedSamples.deliver(bounces, sample, letter.getMessageID(), recipient(letter));
    }

    private static int count(String folder) {
        MailFolder found = server.getManagers().getImapHostManager().getFolder(bounces, folder);
        return found == null ? 0 : found.getMessageCount();
    }

    /** By a verifier that sees the published record alone. */
    private static List<?> verified(MimeMessage letter, String record) throws Exception {
        var whole = new ByteArrayOutputStream();
        letter.writeTo(whole);
        return new DKIMVerifier((method, selector, domain) -> List.of(record))
                .verify(new ByteArrayInputStream(whole.toByteArray()));
    }

    private static JsonObject release(String prefix, int learners) {
        String roster = process.api()
                .upload(
                        prefix + ".csv",
                        Workbooks.certificates(prefix, learners),
                        Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        return MainJobIT.Batches.release(process.api(), roster, prefix, "badge");
    }

    /** Letters to learners whose addresses begin like this, in the order of the addresses. */
    private static List<MimeMessage> received(String prefix) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).startsWith(prefix))
                .sorted(Comparator.comparing(MailIT::recipient))
                .toList();
    }

    /** Mail scanners follow links, too: any number of visits leaves the link as it was. */
    private static void assertOpensWithoutBeingUsedUp(String link) throws Exception {
        for (int visit = 0; visit < 3; visit++) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/claim");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return Optional.ofNullable(mail.getAllRecipients()).stream()
                    .flatMap(Arrays::stream)
                    .map(Address::toString)
                    .findFirst()
                    .orElse("")
                    .replaceAll(".*<|>", "");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher matcher = LINK.matcher(text(mail));
        assertThat(matcher.find()).as(GreenMailUtil.getWholeMessage(mail)).isTrue();
        return matcher.group();
    }
}
