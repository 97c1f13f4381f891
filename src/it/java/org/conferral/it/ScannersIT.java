package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Machines that read other people's mail follow the links in it before anybody else does; however often, nothing is used up.
 * {@code -Dfaults.visits=10000} says how often.
 */
class ScannersIT {

    private static final int VISITS = Integer.getInteger("faults.visits", 240);

    /** What such visitors send along. */
    private static final List<Map<String, String>> KINDS = List.of(
            Map.of("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) HeadlessChrome/130.0.0.0 Safari/537.36"),
            Map.of("Sec-Purpose", "prefetch;prerender"),
            Map.of("Purpose", "prefetch"),
            Map.of("X-Moz", "prefetch"),
            Map.of("User-Agent", "BarracudaCentral/1.0"),
            Map.of("User-Agent", "python-requests/2.32"));

    private final ConferralProcess portal = ConferralProcess.demo();

    @Test
    void any_number_of_visits_leaves_a_link_as_it_was() {
        JsonObject silent = LearnersCounter.newRecord(portal, "sonja", "clr");
        JsonObject visited = LearnersCounter.newRecord(portal, "svetlana", "clr");
        URI link = URI.create(visited.getString("claimUrl"));
        URI quiet = URI.create(silent.getString("claimUrl"));

        IntStream.range(0, VISITS).parallel().forEach(visit -> {
            assertThat(visit(visit % 2 == 0 ? link : quiet, visit % 2 == 0 ? visit : -1))
                    .isIn(200, 303);
        });

        try (Visitor registrar = Visitor.at(portal.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)) {
            registrar.open("/issuing/credential?id=" + visited.getString("id"));
            assertThat(registrar.text()).contains("Link followed").doesNotContain("Closed for a while");
            registrar.open("/issuing/credential?id=" + silent.getString("id"));
            assertThat(registrar.text()).as("nobody looks by HEAD").contains("Not opened yet");
        }
        try (Visitor learner = Visitor.withoutScript(portal.url(""))) {
            learner.open(link.toString())
                    .fill("birthDate", LearnersCounter.BORN)
                    .press("openRecord");
            assertThat(learner.text()).contains("Chemistry");
        }
    }

    /** One visit, with every redirect and the cookies of its own; by HEAD where it has no number. */
    private static int visit(URI link, int number) {
        HttpRequest.Builder request = HttpRequest.newBuilder(link);
        if (number < 0) {
            request.method("HEAD", HttpRequest.BodyPublishers.noBody());
        } else {
            KINDS.get(number / 2 % KINDS.size()).forEach(request::header);
        }
        try {
            return HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
