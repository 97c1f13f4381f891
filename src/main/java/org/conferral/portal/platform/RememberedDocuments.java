package org.conferral.portal.platform;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conferral.verify.DocumentSource;
import org.conferral.verify.Fetched;

/** The answers of other hosts, kept for some minutes, so that one check after another does not ask them each time. */
final class RememberedDocuments implements DocumentSource {

    static final Duration FOUND = Duration.ofMinutes(5);
    static final Duration MISSING = Duration.ofMinutes(1);

    private static final int MOST = 32;

    private final DocumentSource web;
    private final Clock clock;
    private final Map<URI, Remembered> answers = new LinkedHashMap<>(16, 0.75f, true);

    private record Remembered(Fetched answer, Instant until) {}

    RememberedDocuments(DocumentSource web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    @Override
    public Fetched get(URI address) {
        return recall(address).orElseGet(() -> remember(address, web.get(address)));
    }

    private synchronized Optional<Fetched> recall(URI address) {
        return Optional.ofNullable(answers.get(address))
                .filter(remembered -> clock.instant().isBefore(remembered.until()))
                .map(Remembered::answer);
    }

    private synchronized Fetched remember(URI address, Fetched answer) {
        Duration time = answer instanceof Fetched.Found ? FOUND : MISSING;
        answers.put(address, new Remembered(answer, clock.instant().plus(time)));
        if (answers.size() > MOST) {
            answers.remove(answers.keySet().iterator().next());
        }
        return answer;
    }
}
