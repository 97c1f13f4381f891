package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** The keys of the machine interface. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Whoever holds {@code token}, when it is a valid one. */
    @Public
    public Optional<Actor> holder(String token) {
        return entities.createQuery(
                        "select t from ApiToken t where t.tokenHash = :hash and t.revokedAt is null", ApiToken.class)
                .setParameter("hash", Fingerprint.of(token))
                .getResultStream()
                .findFirst()
                .map(ApiToken::actor);
    }

    /** Makes a new token and tells it this one time. */
    @Allowed(Permission.ADMINISTER)
    public String create(String name) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("identity.token.nameMissing");
        }
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(ids.randomBytes(32));
        keep(name.strip(), token);
        return token;
    }

    @Allowed(Permission.ADMINISTER)
    public void revoke(String id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null) {
            throw Refusal.notFound("identity.token.unknown");
        }
        token.revoke(clock.instant());
    }

    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<TokenLine> all() {
        return entities
                .createQuery("select t from ApiToken t order by t.createdAt desc", ApiToken.class)
                .getResultList()
                .stream()
                .map(ApiToken::line)
                .toList();
    }

    /** Keeps the operator's own token of a headless start, once. */
    void keepIfNew(String name, String token) {
        if (holder(token).isEmpty()) {
            keep(name, token);
        }
    }

    private void keep(String name, String token) {
        entities.persist(new ApiToken(ids.next(), name, Fingerprint.of(token), clock.instant()));
    }
}
