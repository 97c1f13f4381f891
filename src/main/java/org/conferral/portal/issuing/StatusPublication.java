package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.conferral.proof.Did;

/** Signs status lists as they stand, for everyone to read. */
@ApplicationScoped
class StatusPublication {

    private static final Duration VALIDITY = Duration.ofDays(7);

    @Inject
    private SigningKeys keys;

    @Inject
    private Event<StatusListPublished> published;

    @Inject
    private Clock clock;

    void publish(StatusList list) {
        Instant now = clock.instant();
        Instant until = now.plus(VALIDITY);
        Did issuer = keys.didOf(list.unitId());
        JsonObject unsigned =
                list.bits().toCredential(list.address(), issuer, list.purpose(), now, until, StatusLists.TTL);
        JsonObject signed = keys.keyInUse(list.unitId()).sign(unsigned, issuer, now);
        list.publish(signed.toString().getBytes(StandardCharsets.UTF_8), until);
        published.fire(new StatusListPublished(list.id(), list.revision(), list.signed()));
    }
}
