package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.Did;

/** The units of the institution as an administrator keeps them: who they are, and what they say about themselves. */
@ApplicationScoped
@Transactional
public class Units {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Institution institution;

    @Inject
    private Event<InstitutionFounded> founded;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** All units, the institution itself first. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<UnitLine> lines() {
        List<InstitutionView> units = institution.units();
        return units.stream()
                .map(unit -> new UnitLine(
                        unit.unitId(),
                        unit.slug(),
                        unit.name(),
                        Did.web(settings.baseUrl(), unit.slug()).value(),
                        unit.equals(units.get(0))))
                .toList();
    }

    /** What a unit says about itself, as an Open Badges profile without its id. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public JsonObject profile(String unitId) {
        return existing(unitId).profile();
    }

    /** Takes in a new unit, with a key and a status list of its own; tells what is wrong, or nothing when it is done. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<ProfileProblem> add(String slug, JsonObject profile) {
        List<ProfileProblem> problems = new ArrayList<>();
        if (!SLUG.matcher(slug).matches()) {
            problems.add(new ProfileProblem("slug", "unit.wrong.slug"));
        } else if (institution.withSlug(slug).isPresent()) {
            problems.add(new ProfileProblem("slug", "unit.wrong.taken"));
        }
        problems.addAll(ProfileChecks.of(profile));
        if (problems.isEmpty()) {
            IssuingUnit unit = new IssuingUnit(
                    ids.brief(), slug, profile.getString("name"), profile.getString("url", null), clock.instant());
            unit.say(profile);
            entities.persist(unit);
            entities.flush();
            journal.note(access.who().id(), "Units.add", unit.view().unitId(), slug);
            founded.fire(new InstitutionFounded(unit.view().unitId(), slug));
        }
        return problems;
    }

    /** Says a profile anew; records that are signed keep what they say. Tells what is wrong, or nothing when it is done. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<ProfileProblem> change(String unitId, JsonObject profile) {
        IssuingUnit unit = existing(unitId);
        List<ProfileProblem> problems = ProfileChecks.of(profile);
        if (problems.isEmpty()) {
            unit.say(profile);
            journal.note(access.who().id(), "Units.change", unitId, null);
        }
        return problems;
    }

    private IssuingUnit existing(String unitId) {
        return Optional.ofNullable(entities.find(IssuingUnit.class, unitId))
                .orElseThrow(() -> Refusal.notFound("unit.unknown"));
    }
}
