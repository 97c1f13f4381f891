package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A registrar follows a batch to the hands of its learners: who did not get the letter, who has not claimed, who wants no reminders. */
class DeliveryBoardIT {

    private static final int LEARNERS = 4;
    private static final String NO_SUCH_USER = "550 5.1.1 No such user here";
    private static final String MENDED = "db.mended@students.northfield.example";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/(?:claim|unsubscribe)/[A-Za-z0-9._-]+");

    private static FaultyMailServer server;
    private static ConferralProcess process;

    @BeforeAll
    static void start() throws IOException {
        server = new FaultyMailServer().open().answersRecipient(learner(1), NO_SUCH_USER);
        process = server.usedByDemo(Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        process.close();
        server.close();
    }

    @Test
    void bounces_are_mended_the_unclaimed_reminded_and_who_wants_none_gets_none() throws Exception {
        String batch = release();
        try (Visitor registrar =
                Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            claim(letterLink(registrar, learner(2)), "DB00002");
            registrar.open("/issuing/batch?id=" + batch).press("board").looks("board");
            assertThat(registrar.text()).contains(NO_SUCH_USER, "Claimed", "No reminder is planned");
            registrar.resize(320).looks("board-narrow").resize(1280);

            registrar.fillLabelled("New address of Given1", MENDED).pressLabelled("Change and send: Given1");
            assertThat(registrar.text()).contains("The letter is on its way to " + MENDED);
            await(batch, "mailed", LEARNERS);
            assertThat(server.deliveries())
                    .extracting(FaultyMailServer.Delivery::recipient)
                    .contains(MENDED);

            registrar
                    .open("/delivery/board?batch=" + batch)
                    .fill("reminders:days", "7, 21")
                    .press("reminders:saveDays");
            assertThat(registrar.text()).contains("6 reminders are planned");
            registrar.fill("reminders:days", "soon").press("reminders:saveDays");
            assertThat(registrar.looks("board-days-wrong").text()).contains("whole numbers of days from 1 to 365");

            registrar.open("/delivery/board?batch=" + batch).press("again:writeAgain");
            assertThat(registrar.text()).contains("3 letters are in the queue");
            awaitDeliveries(LEARNERS + 3);
            assertThat(registrar
                            .open("/delivery/board?batch=" + batch + "&mail=unclaimed")
                            .looks("board-unclaimed")
                            .text())
                    .doesNotContain("Given2");

            unsubscribe(registrar);
            registrar.open("/delivery/board?batch=" + batch).press("again:writeAgain");
            awaitDeliveries(LEARNERS + 4);
            assertThat(server.deliveries().stream()
                            .filter(each -> each.recipient().equals(learner(3))))
                    .as("a learner who unsubscribed")
                    .hasSize(2);

            assertSheet(registrar.open("/delivery/board?batch=" + batch).download("sheet"));
        }
    }

    private static void unsubscribe(Visitor registrar) throws Exception {
        String first = reminderLink(registrar, learner(3));
        String second = reminderLink(registrar, learner(4));
        try (Visitor learner = Visitor.withoutScript(process.url(""))) {
            learner.open("/unsubscribe/nobody.knows").looks("unsubscribe-unknown");
            assertThat(learner.text()).contains("This link does not work");
            learner.open(first).narrow().looks("unsubscribe");
            assertThat(learner.url()).endsWith("/unsubscribe");
            learner.pressButton("العربية").looks("arabic-unsubscribe").pressButton("English");
            learner.press("unsubscribe").looks("unsubscribe-done");
            assertThat(learner.text()).contains("You will get no more reminders");
        }
        HttpResponse<Void> oneClick = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(second))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(oneClick.statusCode()).isEqualTo(200);
        assertThat(registrar
                        .open("/delivery/suppressions")
                        .looks("suppressions-unsubscribed")
                        .text())
                .contains(learner(3), learner(4), "Wants no reminders");
    }

    private static void assertSheet(byte[] sheet) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(LEARNERS);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Learner");
        }
    }

    private static void claim(String link, String studentId) {
        try (Visitor learner = Visitor.withoutScript(process.url(""))) {
            learner.open(link).fill("studentId", studentId).press("openRecord");
        }
    }

    private static String letterLink(Visitor registrar, String mailbox) {
        return link(registrar.open("/delivery/letters?words=" + mailbox).follow("Family"), "claim");
    }

    private static String reminderLink(Visitor registrar, String mailbox) {
        registrar.open("/delivery/letters?words=" + mailbox).follow("Family");
        assertThat(registrar.text()).contains("Reminder to claim");
        return link(registrar, "unsubscribe");
    }

    private static String link(Visitor registrar, String kind) {
        Matcher link = LINK.matcher(registrar.unfold("Plain text version").textOf("letterText"));
        return link.results()
                .map(found -> found.group())
                .filter(found -> found.contains("/" + kind + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static String release() {
        String roster = process.api()
                .upload(
                        "four.csv",
                        Workbooks.certificates("DB", LEARNERS),
                        Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        String batch = MainJobIT.Batches.release(process.api(), roster, "Four", "badge")
                .getString("id");
        await(batch, "mailed", LEARNERS - 1);
        await(batch, "bounced", 1);
        return batch;
    }

    private static void await(String batch, String count, int wished) {
        process.api()
                .await(
                        "/batches/" + batch,
                        state -> state.getJsonObject("counts").getInt(count) == wished);
    }

    private static void awaitDeliveries(int wished) {
        Fleet.await(() -> server.deliveries().size() >= wished, wished + " letters");
        assertThat(server.deliveries()).hasSize(wished);
    }

    private static String learner(int number) {
        return "db.learner" + number + "@students.northfield.example";
    }
}
