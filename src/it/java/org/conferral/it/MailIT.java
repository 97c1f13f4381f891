package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Letters through a real mail server. */
class MailIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/claim/[A-Za-z0-9_-]+");
    private static final int LEARNERS = 11;

    @Test
    void every_learner_gets_one_mail_with_one_link_and_hears_of_a_revocation() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (ConferralProcess process = ConferralProcess.startDemo(Map.of(
                "CONFERRAL_SMTP_URL", "smtp://127.0.0.1:" + server.getSmtp().getPort()))) {
            Api api = process.api();
            JsonObject batch = MainJobIT.Batches.release(
                    api,
                    api.upload(
                                    "eleven.csv",
                                    Workbooks.certificates(LEARNERS),
                                    Map.of("recordTemplate", "demo-certificate"))
                            .json()
                            .getString("id"),
                    "Eleven",
                    "badge");
            String path = "/batches/" + batch.getString("id");

            api.await(
                    path,
                    state -> state.getJsonObject("counts").getInt("mailed") == LEARNERS
                            && server.getReceivedMessages().length == LEARNERS);

            List<MimeMessage> mails = List.of(server.getReceivedMessages());
            assertThat(mails)
                    .extracting(MailIT::recipient)
                    .doesNotHaveDuplicates()
                    .hasSize(LEARNERS);
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
            assertThat(server.waitForIncomingEmail(20_000, LEARNERS + 1)).isTrue();
            String learner = first.getJsonObject("learner").getString("email");
            assertThat(server.getReceivedMessages())
                    .filteredOn(mail -> recipient(mail).equals(learner))
                    .hasSize(2)
                    .anySatisfy(mail -> assertThat(text(mail)).contains("Issued in error"));
        } finally {
            server.stop();
        }
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
            return Arrays.stream(mail.getAllRecipients())
                    .map(Address::toString)
                    .findFirst()
                    .orElseThrow()
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
