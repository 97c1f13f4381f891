package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.conferral.proof.KeyLife;
import org.conferral.proof.KeyState;

/** Makes, publishes, changes, retires and withdraws the keys of a unit; at any moment it signs with exactly one. */
@ApplicationScoped
@Transactional
public class KeyCeremony {

    @Inject
    private SigningKeys keys;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Institution institution;

    @Inject
    private Event<CurrentKeyChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The keys of a unit, the one in use first, then the newest. */
    @Allowed(value = Permission.MANAGE_KEYS, noted = false)
    public List<KeyLine> keys(String unitId) {
        return keys.all(unitId).getResultList().stream().map(this::line).toList();
    }

    @Allowed(value = Permission.MANAGE_KEYS, noted = false)
    public KeyLine find(String keyId) {
        return line(keys.get(keyId));
    }

    /** Makes a key that nobody has heard of yet; tells its id. */
    @Allowed(Permission.MANAGE_KEYS)
    public String create(String unitId, KeyMaking making, String label) {
        return keys.create(institution.unit(unitId).unitId(), making, label).id();
    }

    /** Names the key in the unit's document; it does not sign yet. */
    @Allowed(Permission.MANAGE_KEYS)
    public void publish(String keyId) {
        SigningKey key = locked(keyId, KeyState.PUBLISHED);
        key.become(key.life().publish(clock.instant()));
    }

    /** The unit signs with this key from now on; the one before retires and stays published. */
    @Allowed(Permission.MANAGE_KEYS)
    public void makeCurrent(String keyId) {
        SigningKey key = locked(keyId, KeyState.CURRENT);
        if (key.suite().isEmpty()) {
            throw Refusal.conflict("key.tokensAlone");
        }
        succeed(key);
    }

    /** Puts away a key that is not in use; what it signed stays good. */
    @Allowed(Permission.MANAGE_KEYS)
    public void retire(String keyId) {
        SigningKey key = locked(keyId, KeyState.RETIRED);
        if (key.life().state() == KeyState.CURRENT) {
            throw Refusal.conflict("key.retire.current");
        }
        key.become(key.life().retire(clock.instant()));
    }

    /** Somebody else may have signed with this key from then on. When it is in use, another takes its place at once. */
    @Allowed(Permission.MANAGE_KEYS)
    public void compromise(String keyId, Instant from) {
        Instant now = clock.instant();
        if (from.isAfter(now)) {
            throw Refusal.invalid("key.compromise.future");
        }
        SigningKey key = locked(keyId, KeyState.COMPROMISED);
        boolean inUse = key.life().state() == KeyState.CURRENT;
        KeyLife life = key.life().compromise(from, now);
        key.become(life);
        journal.note(
                access.who().id(),
                "KeyCeremony.compromised",
                keyId,
                life.distrustedFrom().orElseThrow().toString());
        if (inUse) {
            succeed(successor(key.unitId()));
        }
    }

    /** A key that the public knows already; when there is none, a new one. */
    private SigningKey successor(String unitId) {
        return keys.locked(unitId).stream()
                .filter(key ->
                        key.life().state() == KeyState.PUBLISHED && key.suite().isPresent())
                .max(Comparator.comparing(key -> key.life().since()))
                .orElseGet(() -> {
                    SigningKey fresh = keys.create(unitId, KeyMaking.ED25519, "");
                    fresh.become(fresh.life().publish(clock.instant()));
                    return fresh;
                });
    }

    /** First one goes, then the other comes: the database never sees two. */
    private void succeed(SigningKey next) {
        Instant now = clock.instant();
        keys.current(next.unitId())
                .ifPresent(before -> before.become(before.life().retire(now)));
        credentials.flush();
        next.become(next.life().makeCurrent(now));
        credentials.flush();
        changed.fire(new CurrentKeyChanged(next.unitId()));
    }

    private SigningKey locked(String keyId, KeyState next) {
        String unitId = keys.get(keyId).unitId();
        SigningKey key = keys.locked(unitId).stream()
                .filter(each -> each.id().equals(keyId))
                .findFirst()
                .orElseThrow();
        if (!key.life().state().mayBecome(next)) {
            throw Refusal.conflict(
                    "key.state.wrong",
                    Texts.of("issuing", "key.state." + key.life().state().name()));
        }
        return key;
    }

    private KeyLine line(SigningKey key) {
        Optional<Instant> from = key.life().distrustedFrom();
        return key.line(
                credentials.signedBy(key.id(), Instant.EPOCH),
                from.map(since -> credentials.signedBy(key.id(), since)).orElse(0L));
    }
}
