package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;

/** The rules of each unit for letting records go. */
@ApplicationScoped
@Transactional
public class UnitRules {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Allowed(Permission.VIEW)
    public ReleaseRules of(String unitId) {
        return existing(unitId).rules();
    }

    /** Changes the rules; batches that wait already keep those they were released under. */
    @Allowed(Permission.ADMINISTER)
    public void change(String unitId, ReleaseRules rules) {
        if (rules.undoMinutes() < 0 || rules.undoMinutes() > ReleaseRules.LONGEST) {
            throw Refusal.invalid("unit.release.minutes.wrong", ReleaseRules.LONGEST);
        }
        existing(unitId).keep(rules);
    }

    private IssuingUnit existing(String unitId) {
        return Optional.ofNullable(entities.find(IssuingUnit.class, unitId))
                .orElseThrow(() -> Refusal.notFound("unit.unknown"));
    }
}
