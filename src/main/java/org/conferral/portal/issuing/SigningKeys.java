package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Inspection;
import org.conferral.issuance.Issuer;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionFounded;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.CredentialJwt;
import org.conferral.proof.Did;
import org.conferral.proof.IssuingKey;
import org.conferral.proof.JwtAlgorithm;
import org.conferral.proof.KeyState;
import org.conferral.proof.VerificationKey;

/** The keys by which the units of this institution sign and have signed. */
@ApplicationScoped
@Transactional
public class SigningKeys {

    private static final int AFTER_FOUNDING = 210;

    /** That a key signed something. */
    record Use(String keyId, Instant at) {}

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private KeySafe safe;

    @Inject
    private Settings settings;

    @Inject
    private Institution institution;

    /** The issuer of a unit as the public knows it. */
    @Public
    public Did did(String slug) {
        return Did.web(settings.baseUrl(), slug);
    }

    /** The unit with the key in use, ready to sign; asked anew each time, since another server may have changed it. */
    UnitIssuer issuer(String unitId, Clearing clearing, Inspection inspection) {
        SigningKey key = current(unitId).orElseThrow(() -> new IllegalStateException("unit without a signing key"));
        return new UnitIssuer(key.id(), new Issuer(didOf(unitId), safe.open(key), clearing, inspection));
    }

    IssuingKey keyInUse(String unitId) {
        return safe.open(current(unitId).orElseThrow(() -> new IllegalStateException("unit without a signing key")));
    }

    /** The credential as a web token of the unit: by its newest key for tokens alone, or else by the key in use. */
    String token(String unitId, JsonObject credential) {
        SigningKey key = published(unitId).stream()
                .filter(known -> known.suite().isEmpty() && known.life().state() == KeyState.PUBLISHED)
                .findFirst()
                .or(() -> current(unitId))
                .orElseThrow(() -> new IllegalStateException("unit without a signing key"));
        List<VerificationKey> forms = key.forms();
        VerificationKey form = forms.get(forms.size() - 1);
        return CredentialJwt.sign(
                credential, didOf(unitId).keyId(form), JwtAlgorithm.of(form.kind()), safe.tokens(key));
    }

    Did didOf(String unitId) {
        return did(institution.unit(unitId).slug());
    }

    /** Published keys of a unit: the one in use first, then the newest. */
    List<SigningKey> published(String unitId) {
        return all(unitId).getResultList().stream()
                .filter(key -> key.life().isPublished())
                .toList();
    }

    /** All keys of a unit, the one in use first, then the newest. */
    TypedQuery<SigningKey> all(String unitId) {
        return entities.createQuery(
                        "select k from SigningKey k where k.unitId = :unit"
                                + " order by case when k.currentOf is null then 1 else 0 end, k.createdAt desc",
                        SigningKey.class)
                .setParameter("unit", unitId);
    }

    /** The same, so that nobody else changes any of them until the transaction ends. */
    List<SigningKey> locked(String unitId) {
        return entities.createQuery("select k from SigningKey k where k.unitId = :unit order by k.id", SigningKey.class)
                .setParameter("unit", unitId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    SigningKey get(String keyId) {
        return Optional.ofNullable(entities.find(SigningKey.class, keyId))
                .orElseThrow(() -> Refusal.notFound("key.unknown"));
    }

    Optional<SigningKey> current(String unitId) {
        return entities.createQuery("select k from SigningKey k where k.currentOf = :unit", SigningKey.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    /** A new key of a unit; nobody has heard of it yet. */
    SigningKey create(String unitId, KeyMaking making, String label) {
        SigningKey key = new SigningKey(ids.brief(), unitId, safe.make(making, label), clock.instant());
        entities.persist(key);
        entities.flush();
        return key;
    }

    void found(@Observes @Priority(100) InstitutionFounded founded) {
        beginIfMissing(founded.unitId());
    }

    void begin(@Observes @Priority(AFTER_FOUNDING) Startup startup) {
        institution.units().stream().map(InstitutionView::unitId).forEach(this::beginIfMissing);
    }

    private void beginIfMissing(String unitId) {
        if (current(unitId).isEmpty()) {
            Instant now = clock.instant();
            SigningKey key = create(unitId, KeyMaking.ED25519, "");
            key.become(key.life().publish(now).makeCurrent(now));
            entities.flush();
        }
    }
}
