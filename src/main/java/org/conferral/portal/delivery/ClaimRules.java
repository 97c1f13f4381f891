package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.Issuance;

/** What units and batches ask of their learners before a record opens; what a batch asks goes before what its unit asks. */
@ApplicationScoped
@Transactional
public class ClaimRules {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Institution institution;

    @Inject
    private Issuance issuance;

    /** What holds for the records of a batch. */
    ClaimWay of(String unitId, String batchId) {
        return find(batchId).or(() -> find(unitId)).map(ClaimRule::way).orElse(ClaimWay.FACT);
    }

    /** What this unit or this batch itself asks; empty where it asks what is usual above it. */
    @Allowed(Permission.VIEW)
    public Optional<ClaimWay> own(String placeId) {
        return find(placeId).map(ClaimRule::way);
    }

    /** What a unit asks from now on, also for records that are issued already. */
    @Allowed(Permission.DELIVER)
    public void changeUnit(String unitId, ClaimWay way) {
        institution.unit(unitId);
        change(unitId, Optional.of(way));
    }

    /** What a batch asks from now on; empty: what its unit asks. */
    @Allowed(Permission.DELIVER)
    public void changeBatch(String batchId, Optional<ClaimWay> way) {
        issuance.progress(batchId);
        change(batchId, way);
    }

    private void change(String placeId, Optional<ClaimWay> way) {
        Optional<ClaimRule> known = find(placeId);
        if (way.isEmpty()) {
            known.ifPresent(entities::remove);
        } else if (known.isPresent()) {
            known.get().become(way.get());
        } else {
            entities.persist(new ClaimRule(placeId, way.get()));
        }
    }

    private Optional<ClaimRule> find(String placeId) {
        return Optional.ofNullable(entities.find(ClaimRule.class, placeId));
    }
}
