package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many letters to a mail server in bad weather, while the plug of the portal is pulled: none is lost, and none comes twice but those that were being
 * handed over. {@code -Dfaults.mails} says how many; a server that falls silent is tried only where there are many, since each silence takes as
 * long as the portal waits.
 */
@Tag("faults")
class MailStormIT {

    private static final int LETTERS = Integer.getInteger("faults.mails", 300);
    private static final boolean LONG = LETTERS >= 5_000;

    private static TestDatabase database;
    private static StormyMailServer storm;
    private static Fleet fleet;

    @BeforeAll
    static void start() throws IOException {
        storm = new StormyMailServer();
        database = TestDatabase.ofItsOwn();
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("CONFERRAL_SMTP_URL", storm.url());
        fleet = new Fleet(database, 1, settings);
        database.run(
                "insert into letter_wording (id, unit_id, kind, language, version, subject, html, plain_text, made_at, made_by)"
                        + " select 'lapsed', id, 'CLAIM_INVITATION', 'en', 1, 'Yours', '<p>{{forgotten}}</p>', '{{claimUrl}}', now(6), 'nobody'"
                        + " from issuing_unit order by created_at limit 1");
        database.run(
                "insert into outgoing_letter (id, credential_id, batch_id, kind, recipient_name, recipient_address, state, attempts,"
                        + " next_attempt_at, message_id, created_at) values ('orphan', 'none', 'none', 'CLAIM_INVITATION', 'Nobody',"
                        + " 'nobody@students.northfield.example', 'QUEUED', 0, now(6), 'orphan@localhost', now(6))");
    }

    @AfterAll
    static void stop() throws IOException {
        fleet.close();
        storm.close();
        database.close();
    }

    @Test
    void no_letter_is_lost_and_only_those_being_handed_over_come_twice() throws IOException {
        IntUnaryOperator share = percent -> LETTERS * percent / 100;
        storm.brews(
                LONG ? shares(share, 20, 50, 80) : Set.of(),
                LONG ? shares(share, 30, 65) : shares(share, 30),
                Duration.ofSeconds(LONG ? 10 : 1));
        List<Integer> kills = LONG ? List.of(15, 40, 60, 90) : List.of(60);
        String batch = fleet.order(LETTERS);
        ConferralProcess node = fleet.node(1);
        assertThat(node.api().post(batch + "/release").status()).isEqualTo(202);
        for (int kill : kills) {
            awaitTaken(share.applyAsInt(kill));
            node.kill();
            node.start();
        }
        awaitAllDecided(batch);

        Map<String, List<String>> kept = IntStream.rangeClosed(1, LETTERS)
                .mapToObj(MailStormIT::address)
                .collect(Collectors.toMap(address -> address, storm::kept));
        long refused = IntStream.rangeClosed(1, LETTERS)
                .filter(StormyMailServer::refuses)
                .count();
        assertThat(kept.values().stream().filter(List::isEmpty))
                .as("without a letter")
                .hasSize((int) refused);
        assertThat(count(batch, "SENT")).isEqualTo(LETTERS - refused);
        assertThat(count(batch, "BOUNCED")).isEqualTo(refused);
        assertThat(database.number("select attempts from outgoing_letter where id = 'orphan'"))
                .as("a letter about nothing waits aside")
                .isPositive();
        Set<String> ids = new HashSet<>();
        kept.values().stream().filter(copies -> !copies.isEmpty()).forEach(copies -> {
            assertThat(Set.copyOf(copies)).as("one id for all copies").hasSize(1);
            assertThat(ids.add(copies.get(0))).as("an id of its own").isTrue();
        });
        long doubled = kept.values().stream()
                .mapToLong(copies -> Math.max(0, copies.size() - 1))
                .sum();
        report(refused, doubled, kills.size());
        assertThat(doubled).isLessThanOrEqualTo(storm.unanswered() + kills.size());
    }

    /** What the table in docs/reliability.md is made of. */
    private static void report(long refused, long doubled, int kills) {
        FaultReport.write(
                "mail-storm", """
                | letters | kept by the server | refused, shown as bounced | kept twice | kept without an answer | kills |
                |---|---|---|---|---|---|
                | %,d | %,d | %,d | %,d | %,d | %,d |
                """.formatted(LETTERS, storm.taken(), refused, doubled, storm.unanswered(), kills));
    }

    /** The other test shows that they hold up no letter. */
    @Test
    void words_of_an_earlier_version_that_nobody_fills_any_more_are_told() {
        try (Visitor registrar =
                Visitor.at(fleet.node(1).url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            assertThat(registrar
                            .open("/delivery/letters")
                            .looks("letters-lapsed")
                            .text())
                    .contains("Words of letters that cannot be used any more", "nobody fills {{forgotten}}");
            registrar.follow("Invitation to claim").looks("wording-lapsed");
            assertThat(registrar.valueOf("wording:html")).contains("{{forgotten}}");
        }
    }

    private static Set<Integer> shares(IntUnaryOperator share, int... percents) {
        return IntStream.of(percents).map(share).boxed().collect(Collectors.toSet());
    }

    /** As long as letters arrive, they are waited for. */
    private static void awaitTaken(int wished) {
        while (storm.taken() < wished) {
            int before = storm.taken();
            Fleet.await(() -> storm.taken() > before, "one more letter than " + before);
        }
    }

    private static void awaitAllDecided(String batch) {
        long decided = decided(batch);
        while (decided < LETTERS) {
            long before = decided;
            Fleet.await(() -> decided(batch) > before, "one more letter than " + before);
            decided = decided(batch);
        }
    }

    private static long decided(String batch) {
        return count(batch, "SENT") + count(batch, "BOUNCED");
    }

    private static long count(String batch, String state) {
        return database.number(
                "select count(*) from outgoing_letter where batch_id = ? and state = ?",
                batch.substring("/batches/".length()),
                state);
    }

    private static String address(int learner) {
        return "f1-.learner" + learner + "@students.northfield.example";
    }
}
