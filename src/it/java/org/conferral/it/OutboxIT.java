package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A registrar holds the outbox back, lets it go, and finds it shut when too much went wrong. */
class OutboxIT {

    private static final int LEARNERS = 6;
    private static final String BLOCKED = "550 5.7.1 Your network is on a block list";
    private static final String WITHHELD = learner(5);
    private static final String CANCELLED = learner(6);

    private static FaultyMailServer server;
    private static GreenMail mailbox;
    private static ConferralProcess process;

    @BeforeAll
    static void start() throws IOException {
        server = new FaultyMailServer().open();
        for (int number = 1; number <= 3; number++) {
            server.answersRecipient(learner(number), BLOCKED);
        }
        int port = free();
        mailbox = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_POP3));
        process = server.usedByDemo(Map.of(
                "CONFERRAL_BOUNCES_URL",
                "pop3://bounces:secret@127.0.0.1:" + port + "?every=1&verp=yes&address=bounces@northfield.example"));
    }

    @AfterAll
    static void stop() throws IOException {
        process.close();
        server.close();
        mailbox.stop();
    }

    @Test
    void letters_wait_are_called_off_withheld_and_stopped_by_errors_in_a_row() {
        try (Visitor registrar =
                Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            registrar.open("/delivery/sending").fill("pace:errorLimit", "3").press("pace:save");
            registrar.press("tap:pause").looks("sending-paused");
            registrar.fill("pace:zone", "Nowhere/Land").press("pace:save");
            assertThat(registrar.looks("sending-wrong").text()).contains("a time zone of the IANA list");

            registrar
                    .open("/delivery/suppressions")
                    .looks("suppressions-empty")
                    .fill("adding:address", WITHHELD)
                    .fill("adding:note", "Asked on the telephone")
                    .press("adding:add")
                    .looks("suppressions");
            assertThat(registrar.text()).contains(WITHHELD + " is not written to any more", "Asked on the telephone");
            registrar.resize(320).looks("suppressions-narrow").resize(1280);

            String batch = release();
            registrar.open("/delivery/letters?state=queued").looks("letters-paused");
            assertThat(registrar.text()).contains("Sending is paused", learner(1));
            registrar
                    .open("/delivery/letters?words=" + CANCELLED)
                    .follow("Family, the 6th")
                    .press("cancel");
            assertThat(registrar.looks("letter-cancelled").text()).contains("Cancelled");
            assertThat(server.deliveries()).isEmpty();

            registrar.open("/delivery/sending").press("tap:goOn");
            process.api()
                    .await(
                            "/batches/" + batch,
                            state -> state.getJsonObject("counts").getInt("bounced") == 3);
            registrar.open("/delivery/sending").looks("sending-stopped");
            assertThat(registrar.text()).contains("Sending has stopped by itself", BLOCKED);

            registrar.press("tap:goOn");
            process.api()
                    .await(
                            "/batches/" + batch,
                            state -> state.getJsonObject("counts").getInt("mailed") == 1);
            assertThat(server.deliveries())
                    .extracting(FaultyMailServer.Delivery::recipient)
                    .containsExactly(learner(4));
            registrar.open("/delivery/letters?words=" + WITHHELD);
            assertThat(registrar.text()).contains("Not written to");

            registrar
                    .open("/delivery/letters?words=" + CANCELLED)
                    .follow("Family, the 6th")
                    .press("send");
            assertThat(registrar.text()).contains("The letter is in the queue");
            registrar.open("/delivery/letters?state=bounced").press("sendAll");
            assertThat(registrar.text()).contains("3 letters are in the queue");
            process.api()
                    .await(
                            "/batches/" + batch,
                            state -> state.getJsonObject("counts").getInt("mailed") == 5);

            assertReturnedMailIsReadOnceItsMailboxCanBe(registrar, batch);
        }
    }

    private static void assertReturnedMailIsReadOnceItsMailboxCanBe(Visitor registrar, String batch) {
        registrar.open("/delivery/sending").looks("sending-mailbox-closed");
        assertThat(registrar.text()).contains("The mailbox cannot be read", "Nobody answers there");

        mailbox.start();
        GreenMailUser bounces = mailbox.setUser("bounces@northfield.example", "bounces", "secret");
        FaultyMailServer.Delivery letter = server.deliveries().get(0);
        ReturnedSamples.deliver(bounces, "exim-plain", letter.messageId(), letter.recipient());
        ReturnedSamples.deliver(bounces, "away", letter.messageId(), letter.recipient());
        process.api()
                .await(
                        "/batches/" + batch,
                        state -> state.getJsonObject("counts").getInt("bounced") == 1);
        process.api().await("/batches/" + batch, any -> mailbox.getReceivedMessages().length == 1);
        assertThat(registrar.open("/delivery/sending").text())
                .contains("Other mail")
                .doesNotContain("The mailbox cannot be read");
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String release() {
        String roster = process.api()
                .upload("six.csv", Workbooks.certificates("OB", LEARNERS), Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        return MainJobIT.Batches.release(process.api(), roster, "Six", "badge").getString("id");
    }

    private static String learner(int number) {
        return "ob.learner" + number + "@students.northfield.example";
    }
}
