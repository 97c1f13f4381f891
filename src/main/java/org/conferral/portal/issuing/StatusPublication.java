package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.conferral.portal.identity.Institution;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Ed25519Key;

/** Signs status lists as they stand, for everyone to read. */
@ApplicationScoped
class StatusPublication {

    private static final Duration VALIDITY = Duration.ofDays(7);

    @Inject
    private SigningKeys keys;

    @Inject
    private Institution institution;

    @Inject
    private Event<StatusListPublished> published;

    @Inject
    private Clock clock;

    void publish(StatusList list) {
        Instant now = clock.instant();
        Instant until = now.plus(VALIDITY);
        Ed25519Key key = keys.keyInUse(list.unitId());
        JsonObject unsigned = list.bits()
                .toCredential(
                        list.address(),
                        keys.did(institution.current().slug()),
                        list.purpose(),
                        now,
                        until,
                        StatusLists.TTL);
        JsonObject signed = DataIntegrity.sign(unsigned, keys.verificationMethod(key), now, key.signer());
        list.publish(signed.toString().getBytes(StandardCharsets.UTF_8), until);
        published.fire(new StatusListPublished(list.id(), list.revision(), list.signed()));
    }
}
