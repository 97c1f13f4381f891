package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** The institution that runs this portal, and its issuing units. */
@ApplicationScoped
@Transactional
public class Institution {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Event<InstitutionFounded> founded;

    /** The institution; refused before the portal is set up. */
    @Public
    public InstitutionView current() {
        return find().orElseThrow(() -> Refusal.conflict("identity.notSetUp"));
    }

    /** The institution, when the portal is set up. */
    @Public
    public Optional<InstitutionView> find() {
        return units().stream().findFirst();
    }

    /** All issuing units, the institution itself first. */
    @Public
    public List<InstitutionView> units() {
        return all().stream().map(IssuingUnit::view).toList();
    }

    @Public
    public InstitutionView unit(String unitId) {
        return units().stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unit.unknown"));
    }

    /** The unit with this slug. */
    @Public
    public Optional<InstitutionView> withSlug(String slug) {
        return units().stream().filter(unit -> unit.slug().equals(slug)).findFirst();
    }

    /** What the unit with this slug says about itself, as the issuer with this id. */
    @Public
    public Optional<JsonObject> profile(String slug, String id) {
        return all().stream()
                .filter(unit -> unit.view().slug().equals(slug))
                .findFirst()
                .map(unit -> UnitProfile.withId(id, unit.profile()));
    }

    /** The unit that is meant by this slug; by none, the institution itself. */
    @Public
    public InstitutionView meant(String slug) {
        return slug.isEmpty() ? current() : withSlug(slug).orElseThrow(() -> Refusal.notFound("unit.unknown"));
    }

    /** Creates the first issuing unit; the slug comes from the name. */
    InstitutionView found(String name, String url) {
        if (find().isPresent()) {
            throw Refusal.conflict("identity.alreadySetUp");
        }
        IssuingUnit unit = new IssuingUnit(ids.brief(), slug(name), name.strip(), url, clock.instant());
        entities.persist(unit);
        founded.fire(new InstitutionFounded(unit.view().unitId(), unit.view().slug()));
        return unit.view();
    }

    private List<IssuingUnit> all() {
        return entities.createQuery("select u from IssuingUnit u order by u.createdAt, u.id", IssuingUnit.class)
                .getResultList();
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "institution" : slug.substring(0, Math.min(slug.length(), 60));
    }
}
