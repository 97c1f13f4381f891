package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.ReaderSecret;
import org.conferral.portal.platform.Sealing;

/** Who is signed in, for every server of the portal to see: the browser has a secret, the database its keyed hash. */
@ApplicationScoped
@Transactional
class StaffSessions {

    /** A sign-in ends after so long without a request, and however busy it is after {@link #LONGEST}. */
    static final Duration IDLE = Duration.ofMinutes(60);

    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTED = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Sealing sealing;

    @Inject
    private Clock clock;

    /** Begins a sign-in; what comes back is the browser's secret. */
    String begin(String accountId) {
        Instant now = clock.instant();
        String secret = HexFormat.of().formatHex(ids.randomBytes(ReaderSecret.BYTES));
        entities.persist(new StaffSession(id(secret), accountId, now));
        entities.createQuery("delete from StaffSession s where s.seenAt < :idle")
                .setParameter("idle", now.minus(IDLE))
                .executeUpdate();
        return secret;
    }

    /** The person whose secret this is, while the sign-in lasts and the account is active. */
    Optional<Actor> find(String secret) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select s, a from StaffSession s, StaffAccount a where s.id = :id and a.id = s.accountId"
                                + " and s.seenAt > :idle and s.beganAt > :longest",
                        Object[].class)
                .setParameter("id", id(secret))
                .setParameter("idle", now.minus(IDLE))
                .setParameter("longest", now.minus(LONGEST))
                .getResultStream()
                .findFirst()
                .filter(row -> ((StaffAccount) row[1]).isActive())
                .map(row -> seen((StaffSession) row[0], (StaffAccount) row[1], now));
    }

    private static Actor seen(StaffSession session, StaffAccount account, Instant now) {
        session.seen(now, NOTED);
        return account.actor();
    }

    /** Ends a sign-in, on every server at once. */
    void end(String secret) {
        entities.createQuery("delete from StaffSession s where s.id = :id")
                .setParameter("id", id(secret))
                .executeUpdate();
    }

    /** Ends whatever a person has begun, wherever they sit. */
    void endAll(String accountId) {
        entities.createQuery("delete from StaffSession s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private String id(String secret) {
        return HexFormat.of().formatHex(sealing.mark("session", secret.getBytes(StandardCharsets.UTF_8)));
    }
}
