package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.conferral.it.ConferralProcess;
import org.conferral.it.RoundRobin;
import org.conferral.it.Twins;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who works behind a load balancer that sends each request to another server. */
class TwoServersIT {

    private static Twins twins;
    private static RoundRobin balancer;

    @BeforeAll
    static void start() {
        twins = new Twins();
        balancer = new RoundRobin(List.of(twins.one(), twins.other()));
    }

    @AfterAll
    static void stop() {
        if (balancer != null) {
            balancer.close();
        }
        if (twins != null) {
            twins.close();
        }
    }

    @Test
    void forms_signing_in_and_messages_do_not_care_which_server_answers() {
        try (Visitor registrar = Visitor.at(balancer.url())) {
            registrar
                    .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .open("/catalog/achievement")
                    .fill("achievement:name", "Glass blowing")
                    .press("achievement:save")
                    .fill("achievement:humanCode", "GLASS-1")
                    .fill("achievement:description", "Shapes molten glass by breath.")
                    .fill("achievement:criteriaNarrative", "A vase that stands.")
                    .unfold("Results")
                    .press("achievement:addResult")
                    .press("achievement:addResult")
                    .press("achievement:resultDescription:1:removeResult")
                    .press("achievement:resultDescription:0:removeResult")
                    .press("achievement:save");

            assertThat(registrar.looks("two-servers").text()).contains("Glass blowing", "saved");
            assertThat(registrar.open("/catalog/achievements").text()).doesNotContain("is saved");
        }
    }

    @Test
    void who_signs_out_on_one_server_is_out_on_all() {
        Map<String, String> cookies = twins.signIn(twins.one());
        assertThat(twins.status(twins.other(), "/home/home", cookies)).isEqualTo(200);
        assertThat(twins.status(twins.one(), "/home/home", cookies)).isEqualTo(200);

        twins.signOut(twins.other(), cookies);

        for (URI server : List.of(twins.one(), twins.other())) {
            assertThat(twins.status(server, "/home/home", cookies)).isEqualTo(302);
        }
    }

    @Test
    void a_wallet_begins_at_one_server_and_goes_on_at_the_other() {
        JsonObject credential = twins.fetchedByWallet("zelda");

        assertThat(twins.verdict(twins.one(), credential)).isEqualTo("VALID");
        assertThat(twins.verdict(twins.other(), credential)).isEqualTo("VALID");
    }

    @Test
    void a_form_is_not_taken_from_another_reader() {
        String stolen = twins.state(twins.one(), "/login", Map.of());

        assertThat(twins.signIn(twins.other(), stolen, Map.of("conferral-session", "somebody-else")))
                .as("no sign-in with a state that was given to another browser")
                .isEmpty();
    }
}
