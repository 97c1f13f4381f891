package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionFounded;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.Ed25519Key;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.IndexPermutation;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;
import org.conferral.verify.StatusSource;

/** The published lists that tell which records still stand; places are given out in a secret order and never twice. */
@ApplicationScoped
@Transactional
public class StatusLists implements StatusSource {

    /** How long readers may keep a list before asking again. */
    public static final Duration TTL = Duration.ofMinutes(5);

    private static final Duration VALIDITY = Duration.ofDays(7);
    private static final Duration RENEWAL = Duration.ofDays(3);
    private static final int AFTER_KEYS = 220;
    /** A list is left before it is full, so that the last places do not betray who came late. */
    private static final int FULL = BitstringStatusList.SMALLEST / 5 * 4;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Inject
    private Sealing sealing;

    @Inject
    private SigningKeys keys;

    @Inject
    private Institution institution;

    @Inject
    private StatusCopies copies;

    @Inject
    private Event<StatusListPublished> published;

    /** The signed bytes of a list, exactly as they are served. */
    @Public
    public Optional<byte[]> document(String listId) {
        return Optional.ofNullable(entities.find(StatusList.class, listId)).map(StatusList::signed);
    }

    /** A list of this institution by its public address. */
    @Override
    @Public
    public Optional<JsonObject> list(URI statusListCredential) {
        String prefix = settings.url("/status/").toString();
        String address = statusListCredential.toString();
        return address.startsWith(prefix)
                ? document(address.substring(prefix.length())).map(StatusLists::read)
                : Optional.empty();
    }

    /** Gives places for as many records, in the transaction that stores them. */
    List<AllottedPlace> allot(String unitId, int count) {
        List<AllottedPlace> places = new ArrayList<>();
        StatusList list = open(unitId);
        for (int i = 0; i < count; i++) {
            if (list.nextPlace() >= FULL) {
                list = create(unitId);
            }
            int index = permutation(list).at(list.nextPlace());
            places.add(new AllottedPlace(list.id(), list.give(index)));
        }
        return places;
    }

    /** A place for showing how a record will look; nobody gets it. */
    AllottedPlace sample(String unitId) {
        StatusList list = lists(unitId, LockModeType.NONE).get(0);
        return new AllottedPlace(list.id(), new StatusPlace(list.address(), 0, list.purpose()));
    }

    /** Sets the bits of records that no longer stand, and publishes the list at once. */
    void mark(String listId, List<Integer> indexes) {
        StatusList list = entities.find(StatusList.class, listId, LockModeType.PESSIMISTIC_WRITE);
        BitstringStatusList bits = list.bits();
        for (int index : indexes) {
            bits = bits.with(index, true);
        }
        list.become(bits);
        publish(list);
    }

    /** Signs every list anew that would soon end. */
    void renew() {
        Instant soon = clock.instant().plus(RENEWAL);
        entities.createQuery("select l.id from StatusList l where l.validUntil < :soon", String.class)
                .setParameter("soon", soon)
                .getResultList()
                .forEach(id -> publish(entities.find(StatusList.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    void found(@Observes @Priority(200) InstitutionFounded founded) {
        createIfMissing(founded.unitId());
    }

    void begin(@Observes @Priority(AFTER_KEYS) Startup startup) {
        institution.find().ifPresent(unit -> {
            createIfMissing(unit.unitId());
            lists(unit.unitId(), LockModeType.PESSIMISTIC_WRITE).forEach(this::recall);
        });
        renew();
    }

    /** A database restored from an old backup must not bring revoked records back: the copies on disk remember. */
    private void recall(StatusList list) {
        copies.bits(list.id()).ifPresent(remembered -> {
            BitstringStatusList bits = list.bits();
            for (int i = 0; i < bits.size(); i++) {
                bits = remembered.isSet(i) && !bits.isSet(i) ? bits.with(i, true) : bits;
            }
            if (!bits.equals(list.bits())) {
                list.become(bits);
                publish(list);
            }
        });
    }

    private void createIfMissing(String unitId) {
        if (lists(unitId, LockModeType.NONE).isEmpty()) {
            create(unitId);
        }
    }

    private StatusList open(String unitId) {
        StatusList newest = lists(unitId, LockModeType.PESSIMISTIC_WRITE).get(0);
        return newest.nextPlace() < FULL ? newest : create(unitId);
    }

    private StatusList create(String unitId) {
        String id = ids.next();
        StatusList list =
                new StatusList(id, unitId, StatusPurpose.REVOCATION, settings.url("/status/" + id), clock.instant());
        entities.persist(list);
        publish(list);
        entities.flush();
        return list;
    }

    private void publish(StatusList list) {
        Instant now = clock.instant();
        Instant until = now.plus(VALIDITY);
        Ed25519Key key = keys.keyInUse(list.unitId());
        JsonObject unsigned = list.bits()
                .toCredential(list.address(), keys.did(institution.current().slug()), list.purpose(), now, until, TTL);
        JsonObject signed = DataIntegrity.sign(unsigned, keys.verificationMethod(key), now, key.signer());
        list.publish(signed.toString().getBytes(StandardCharsets.UTF_8), until);
        published.fire(new StatusListPublished(list.id(), list.revision(), list.signed()));
    }

    private IndexPermutation permutation(StatusList list) {
        return new IndexPermutation(sealing.derive("status-places:" + list.id()), BitstringStatusList.SMALLEST);
    }

    private List<StatusList> lists(String unitId, LockModeType lock) {
        return entities.createQuery(
                        "select l from StatusList l where l.unitId = :unit order by l.createdAt desc", StatusList.class)
                .setParameter("unit", unitId)
                .setLockMode(lock)
                .getResultList();
    }

    private static JsonObject read(byte[] document) {
        return Json.createReader(new ByteArrayInputStream(document)).readObject();
    }
}
