package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Remembers what was answered, so that a request sent twice is done once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class IdempotentAnswers {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Begins a request; gives back the earlier one under the same key, if there was one. */
    Optional<IdempotentAnswer> begin(String key) {
        IdempotentAnswer earlier = entities.find(IdempotentAnswer.class, key, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (earlier == null) {
            entities.persist(new IdempotentAnswer(key, now));
        } else if (earlier.isAbandoned(now)) {
            earlier.beginAgain(now);
            return Optional.empty();
        }
        return Optional.ofNullable(earlier);
    }

    /** What there is under a key, after somebody else was quicker to begin. */
    Optional<IdempotentAnswer> find(String key) {
        return Optional.ofNullable(entities.find(IdempotentAnswer.class, key));
    }

    void finish(String key, int status, String mediaType, byte[] body) {
        entities.find(IdempotentAnswer.class, key).become(status, mediaType, body);
    }

    /** Forgets a request that came to nothing, so that it can be tried again. */
    void forget(String key) {
        Optional.ofNullable(entities.find(IdempotentAnswer.class, key)).ifPresent(entities::remove);
    }
}
