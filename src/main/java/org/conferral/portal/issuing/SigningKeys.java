package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Inspection;
import org.conferral.issuance.Issuer;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionFounded;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.Did;
import org.conferral.proof.DidDocument;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.Multikey;

/** The keys the units of this institution sign with; the secret halves never leave this class unsealed. */
@ApplicationScoped
@Transactional
public class SigningKeys implements KeySource {

    private static final String PURPOSE = "signing-key";
    private static final int AFTER_FOUNDING = 210;

    /** Keys in use, opened once: each batch would open them for every few records. */
    private final Map<String, Ed25519Key> opened = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    @Inject
    private Institution institution;

    /** The issuer of a unit as the public knows it. */
    @Public
    public Did did(String slug) {
        return Did.web(settings.baseUrl(), slug);
    }

    /** The document that publishes the keys of a unit, when there is such a unit. */
    @Public
    public Optional<JsonObject> didDocument(String slug) {
        return institution.withSlug(slug).map(unit -> {
            List<Multikey> keys = of(unit.unitId()).stream()
                    .filter(key -> !key.isRevoked())
                    .map(SigningKey::publicKey)
                    .toList();
            return DidDocument.of(did(slug), keys);
        });
    }

    /** The key behind a verification method, when it is one of this institution. */
    @Override
    @Public
    public KeyAnswer key(URI verificationMethod) {
        String[] parts = verificationMethod.toString().split("#", 2);
        return institution
                .find()
                .filter(unit -> parts.length == 2 && did(unit.slug()).value().equals(parts[0]))
                .flatMap(unit -> of(unit.unitId()).stream()
                        .filter(key -> key.publicKey().value().equals(parts[1]))
                        .findFirst())
                .map(key -> answer(key, parts[0]))
                .orElseGet(() -> new KeyAnswer.Unknown("not a key of this institution"));
    }

    /** The institution with the key in use, ready to sign. */
    Issuer issuer(String unitId, Clearing clearing, Inspection inspection) {
        Ed25519Key key = keyInUse(unitId);
        return new Issuer(verificationMethod(key), key.signer(), clearing, inspection);
    }

    Ed25519Key keyInUse(String unitId) {
        SigningKey key = newest(unitId).orElseThrow(() -> new IllegalStateException("unit without a signing key"));
        return opened.computeIfAbsent(
                key.publicKey().value(), any -> Ed25519Key.ofSeed(sealing.open(key.sealedSeed(), PURPOSE)));
    }

    URI verificationMethod(Ed25519Key key) {
        return did(institution.current().slug()).keyId(key.multikey());
    }

    void found(@Observes @Priority(100) InstitutionFounded founded) {
        createIfMissing(founded.unitId());
    }

    void begin(@Observes @Priority(AFTER_FOUNDING) Startup startup) {
        institution.find().ifPresent(unit -> createIfMissing(unit.unitId()));
    }

    private void createIfMissing(String unitId) {
        if (newest(unitId).isEmpty()) {
            Ed25519Key key = Ed25519Key.generate(new SecureRandom());
            byte[] sealed = sealing.seal(key.seed(), PURPOSE);
            entities.persist(new SigningKey(ids.next(), unitId, key.multikey(), sealed, clock.instant()));
            entities.flush();
        }
    }

    private static KeyAnswer answer(SigningKey key, String controller) {
        return key.isRevoked()
                ? new KeyAnswer.Revoked(key.revokedAt())
                : new KeyAnswer.Found(key.publicKey(), controller);
    }

    private List<SigningKey> of(String unitId) {
        return entities.createQuery(
                        "select k from SigningKey k where k.unitId = :unit order by k.createdAt desc", SigningKey.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    private Optional<SigningKey> newest(String unitId) {
        return entities.createQuery(
                        "select k from SigningKey k where k.unitId = :unit and k.state = :state order by k.createdAt desc",
                        SigningKey.class)
                .setParameter("unit", unitId)
                .setParameter("state", SigningKey.State.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
