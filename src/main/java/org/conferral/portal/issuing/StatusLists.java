package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionFounded;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Settings;
import org.conferral.status.StatusPlace;
import org.conferral.verify.StatusSource;

/** The published lists that tell which records still stand. */
@ApplicationScoped
@Transactional
public class StatusLists implements StatusSource {

    /** How long readers may keep a list before asking again. */
    public static final Duration TTL = Duration.ofMinutes(5);

    private static final Duration RENEWAL = Duration.ofDays(3);
    private static final int AFTER_KEYS = 220;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Inject
    private Institution institution;

    @Inject
    private StatusPlaces places;

    @Inject
    private StatusPublication publication;

    @Inject
    private StatusRecall recall;

    @Inject
    private SigningKeys keys;

    /** The signed bytes of a list, exactly as they are served. */
    @Public
    public Optional<byte[]> document(String listId) {
        return Optional.ofNullable(entities.find(StatusList.class, listId)).map(StatusList::signed);
    }

    /** A list of this institution by its public address. */
    @Override
    @Public
    public Optional<JsonObject> list(URI statusListCredential) {
        return id(statusListCredential).flatMap(this::document).map(StatusLists::read);
    }

    /** The place that tells whether a record of this institution is suspended. */
    @Override
    @Public
    public Optional<StatusPlace> beside(StatusPlace named) {
        return id(named.list())
                .map(listId -> entities.find(StatusList.class, StatusList.suspensionsOf(listId)))
                .map(list -> list.at(named.index()));
    }

    private Optional<String> id(URI address) {
        String prefix = settings.url("/status/").toString();
        return Optional.of(address.toString())
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()));
    }

    /** Whether the bit at a place of this institution's lists is set. */
    boolean isSet(StatusPlace place) {
        return id(place.list())
                .map(listId -> entities.find(StatusList.class, listId))
                .filter(list -> list.bits().isSet(place.index()))
                .isPresent();
    }

    /** The lists that would soon end. */
    List<String> ending() {
        Instant soon = clock.instant().plus(RENEWAL);
        return entities.createQuery("select l.id from StatusList l where l.validUntil < :soon", String.class)
                .setParameter("soon", soon)
                .getResultList();
    }

    /** Signs a list anew, by itself: the key of one unit may be out of reach while those of the others are not. */
    @Transactional(TxType.REQUIRES_NEW)
    void renew(String listId) {
        publication.publish(entities.find(StatusList.class, listId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a key has signed that is no longer in use counts only as long as that key does. */
    void resign(@Observes CurrentKeyChanged changed) {
        places.everyListOf(changed.unitId()).forEach(publication::publish);
    }

    void found(@Observes @Priority(200) InstitutionFounded founded) {
        places.openIfMissing(founded.unitId());
    }

    void begin(@Observes @Priority(AFTER_KEYS) Startup startup) {
        institution.units().forEach(unit -> {
            recall.remember(unit.unitId(), keys.did(unit.slug()));
            places.openIfMissing(unit.unitId());
        });
    }

    private static JsonObject read(byte[] document) {
        return Json.createReader(new ByteArrayInputStream(document)).readObject();
    }
}
