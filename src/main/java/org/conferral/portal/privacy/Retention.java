package org.conferral.portal.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Refusal;

/** Keeps things no longer than their unit wants to: how long that is, what would go, and the round that takes it away. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Retention {

    private static final Duration ROUND = Duration.ofHours(6);

    /** Whoever presses the button does not wait for more; the next round goes on. */
    private static final int MOST_STEPS = 50;

    @Inject
    private RetentionRules rules;

    @Inject
    private RetentionStep step;

    @Inject
    private RetentionChange change;

    @Inject
    private Background background;

    @Inject
    private Access access;

    void begin(@Observes @Priority(900) Startup startup) {
        background.every("retention", ROUND, () -> rules.activeUnits().forEach(unit -> run(unit, Integer.MAX_VALUE)));
    }

    @Allowed(value = Permission.ADMINISTER, noted = false)
    public RetentionRule of(String unitId) {
        return rules.of(unitId);
    }

    /** How much would go by the periods that are kept, by kind. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public Map<RetentionKind, Integer> outlook(String unitId) {
        RetentionRule rule = rules.of(unitId);
        Map<RetentionKind, Integer> counts = new EnumMap<>(RetentionKind.class);
        rule.months().keySet().forEach(kind -> counts.put(kind, step.count(rule, kind)));
        return counts;
    }

    /**
     * Keeps other periods. They are switched off by that, so that what goes is looked at first.
     *
     * @throws Refusal when one of them is none
     */
    @Allowed(Permission.ADMINISTER)
    public void plan(String unitId, Map<RetentionKind, Integer> months) {
        RetentionRule rule = new RetentionRule(unitId, false, months);
        if (!rule.isSound()) {
            throw Refusal.invalid("privacy.retention.months", RetentionRule.LONGEST);
        }
        change.keep(rule);
    }

    /** Lets things go by the periods that are kept, from the next round on. */
    @Allowed(Permission.ADMINISTER)
    public void switchOn(String unitId) {
        change.keep(new RetentionRule(unitId, true, rules.of(unitId).months()));
    }

    @Allowed(Permission.ADMINISTER)
    public void switchOff(String unitId) {
        change.keep(new RetentionRule(unitId, false, rules.of(unitId).months()));
    }

    /** Takes away at once what is over. */
    @Allowed(Permission.ADMINISTER)
    public void runNow(String unitId) {
        run(unitId, MOST_STEPS);
    }

    private void run(String unitId, int most) {
        access.as(Actor.SYSTEM, () -> {
            int steps = 0;
            for (RetentionKind kind : RetentionKind.values()) {
                while (steps++ < most && !background.stopping() && step.take(unitId, kind)) {
                    // each step is a transaction of its own
                }
            }
            return steps;
        });
    }
}
