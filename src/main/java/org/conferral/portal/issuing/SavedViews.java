package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** The lists that people saved, each person's own. */
@ApplicationScoped
@Transactional
public class SavedViews {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int MOST = 30;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Those of whoever asks, the oldest first. */
    @Allowed(Permission.VIEW)
    public List<SavedViewLine> mine() {
        return own().stream().map(SavedView::line).toList();
    }

    /** Keeps a list under a name; one of the same name gives way. */
    @Allowed(Permission.VIEW)
    public void save(String name, Sought sought) {
        String called = name.strip();
        String address = sought.address();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw Refusal.invalid("view.name.missing", LONGEST_NAME);
        }
        if (address.length() > LONGEST_ADDRESS) {
            throw Refusal.invalid("view.tooLong");
        }
        List<SavedView> others = own();
        Optional<SavedView> same = others.stream()
                .filter(view -> view.line().name().equalsIgnoreCase(called))
                .findFirst();
        if (same.isEmpty() && others.size() >= MOST) {
            throw Refusal.conflict("view.tooMany", MOST);
        }
        same.ifPresent(entities::remove);
        entities.persist(new SavedView(ids.next(), access.who().id(), called, address, clock.instant()));
    }

    /** Forgets one of whoever asks. */
    @Allowed(Permission.VIEW)
    public void remove(String id) {
        Optional.ofNullable(entities.find(SavedView.class, id))
                .filter(view -> view.belongsTo(access.who().id()))
                .ifPresent(entities::remove);
    }

    private List<SavedView> own() {
        return entities.createQuery(
                        "select v from SavedView v where v.accountId = :account order by v.id", SavedView.class)
                .setParameter("account", access.who().id())
                .setMaxResults(MOST)
                .getResultList();
    }
}
