package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.EmailRule;

/** The addresses that are not to be written to. */
@ApplicationScoped
@Transactional
public class Suppressions {

    /** So many are shown at a time; a search finds the others. */
    static final int SHOWN = 200;

    private static final int LONGEST_NOTE = 500;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private ActorNames names;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Those that contain these words, the newest first. */
    @Allowed(value = Permission.DELIVER, noted = false)
    public List<SuppressionLine> lines(String words) {
        Map<String, String> who = names.all();
        return entities.createQuery(
                        "select s from SuppressedAddress s where s.address like :words escape '!' order by s.addedAt desc",
                        SuppressedAddress.class)
                .setParameter("words", LetterFilter.of(null, null, words, null).pattern())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(each -> each.line(who.getOrDefault(each.addedBy(), "")))
                .toList();
    }

    /** From now on nothing is sent there; who is on the list already is there for the new reason. */
    @Allowed(Permission.DELIVER)
    public void add(String address, SuppressionReason reason, String note) {
        String key = key(address);
        if (!EmailRule.isAddress(key) || note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("suppression.wrong", LONGEST_NOTE);
        }
        put(key, reason, note);
    }

    @Allowed(Permission.DELIVER)
    public void remove(String address) {
        Optional.ofNullable(entities.find(SuppressedAddress.class, key(address)))
                .ifPresent(entities::remove);
    }

    /** The reader wants no more reminders; a stronger reason stays. */
    void unsubscribe(String address) {
        if (entities.find(SuppressedAddress.class, key(address)) == null) {
            put(key(address), SuppressionReason.UNSUBSCRIBED, "");
        }
    }

    /** A mail server reports that nothing more should go there; what staff or a reader decided stays. */
    void reported(String address, SuppressionReason reason, String words) {
        boolean decided = Optional.ofNullable(entities.find(SuppressedAddress.class, key(address)))
                .filter(found -> found.reason() != SuppressionReason.UNSUBSCRIBED)
                .isPresent();
        if (!decided) {
            put(key(address), reason, words.length() > LONGEST_NOTE ? words.substring(0, LONGEST_NOTE) : words);
        }
    }

    /** Whether a letter of this kind must not go there. */
    boolean holds(String address, LetterKind kind) {
        return Optional.ofNullable(entities.find(SuppressedAddress.class, key(address)))
                .filter(found -> found.reason().holds(kind))
                .isPresent();
    }

    private void put(String key, SuppressionReason reason, String note) {
        SuppressedAddress entry = Optional.ofNullable(entities.find(SuppressedAddress.class, key))
                .orElseGet(() -> {
                    var fresh = new SuppressedAddress(key);
                    entities.persist(fresh);
                    return fresh;
                });
        entry.become(reason, note.strip(), access.who().id(), clock.instant());
    }

    private static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
