package org.conferral.it;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conferral.it.FaultyMailServer.Delivery;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters to a mail server that is down, then busy, then forgetful: in the end each learner has one, or stands there as bounced. */
@Tag("faults")
class MailFaultsIT {

    private static final int LEARNERS = 9;
    private static final String UNKNOWN = learner(3);
    private static final String NO_SUCH_USER = "550 5.1.1 No such user here";
    private static FaultyMailServer server;
    private static ConferralProcess process;
    private static String batch;
    private static JsonObject whileDown;

    @BeforeAll
    static void deliver() throws IOException {
        server = new FaultyMailServer()
                .greets("421 4.3.2 Not now", FaultyMailServer.HANG_UP)
                .answersRecipient(learner(1), "451 4.7.1 Greylisted")
                .answersRecipient(learner(2), "421 4.3.2 Shutting down")
                .answersRecipient(UNKNOWN, NO_SUCH_USER, NO_SUCH_USER)
                .answersMessage(learner(4), FaultyMailServer.HANG_UP)
                .answersMessage(learner(5), "452 4.3.1 Disk full")
                .answersRecipient(learner(6), "451 4.7.1 Greylisted", "450 4.2.1 Mailbox busy")
                .answersMessage(learner(7), FaultyMailServer.HANG_UP, "451 4.3.0 Try later");
        process = ConferralProcess.startDemo(
                Map.of("CONFERRAL_SMTP_URL", "smtp://127.0.0.1:" + server.port() + "?retry=1"));
        Api api = process.api();
        String roster = api.upload(
                        "nine.csv", Workbooks.certificates(LEARNERS), Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        batch = MainJobIT.Batches.release(api, roster, "Nine", "badge").getString("id");
        whileDown = api.await(credentials(), page -> items(page).stream().anyMatch(item -> !item.isNull("mailAnswer")));
        server.open();
        api.await("/batches/" + batch, state -> count(state, "mailed") + count(state, "bounced") == LEARNERS);
    }

    @AfterAll
    static void close() throws IOException {
        process.close();
        server.close();
    }

    @Test
    void a_server_that_is_down_costs_no_letter_a_try() {
        assertThat(items(whileDown)).extracting(item -> item.getString("mail")).containsOnly("queued");
    }

    @Test
    void every_learner_with_an_address_gets_exactly_one_letter() {
        assertThat(server.deliveries().stream().filter(Delivery::taken))
                .extracting(Delivery::recipient)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, LEARNERS)
                        .mapToObj(MailFaultsIT::learner)
                        .filter(learner -> !learner.equals(UNKNOWN))
                        .toList());
    }

    @Test
    void a_letter_keeps_its_message_id_however_often_it_is_tried() {
        Map<String, List<Delivery>> tries = server.deliveries().stream().collect(groupingBy(Delivery::recipient));

        assertThat(tries.get(learner(7))).hasSize(3);
        assertThat(tries.values())
                .allSatisfy(same -> assertThat(same)
                        .extracting(Delivery::messageId)
                        .hasSizeGreaterThan(0)
                        .containsOnly(same.get(0).messageId()));
        assertThat(tries.values())
                .extracting(same -> same.get(0).messageId())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<.+@.+>"));
    }

    @Test
    void a_bounce_stands_with_its_learner_and_the_servers_words() {
        List<JsonObject> records = items(process.api().get(credentials()).json());

        assertThat(records)
                .filteredOn(record -> record.getString("mail").equals("bounced"))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getJsonObject("learner").getString("email"))
                            .isEqualTo(UNKNOWN);
                    assertThat(record.getString("mailAnswer")).isEqualTo(NO_SUCH_USER);
                });
        assertThat(records)
                .filteredOn(record -> record.getString("mail").equals("sent"))
                .hasSize(LEARNERS - 1);
        assertThat(server.deliveries()).extracting(Delivery::recipient).doesNotContain(UNKNOWN);
    }

    @Test
    void staff_see_the_bounce_in_the_list_of_letters() {
        try (Visitor registrar = Visitor.at(process.url(""))
                .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                .open("/delivery/letters?state=bounced")) {
            assertThat(registrar.text())
                    .contains(UNKNOWN)
                    .contains(NO_SUCH_USER)
                    .doesNotContain(learner(1));
        }
    }

    private static String credentials() {
        return "/batches/" + batch + "/credentials";
    }

    private static List<JsonObject> items(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static int count(JsonObject state, String name) {
        return state.getJsonObject("counts").getInt(name);
    }

    private static String learner(int number) {
        return "learner" + number + "@students.northfield.example";
    }
}
