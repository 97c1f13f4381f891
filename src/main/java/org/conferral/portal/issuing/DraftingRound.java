package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Drafting;
import org.conferral.issuance.GradedAchievements;
import org.conferral.portal.platform.Faults;

/** The records that are drafted in one go; one that cannot be says so itself. */
final class DraftingRound {

    private final RecordPlans plans;
    private final Renewals renewals;
    private final RecordPlans.Frame frame;
    private final GradedAchievements graded = new GradedAchievements();
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    DraftingRound(RecordPlans plans, Renewals renewals, RecordPlans.Frame frame) {
        this.plans = plans;
        this.renewals = renewals;
        this.frame = frame;
    }

    private record Wish(IntendedRecord intent, PlannedRecord planned, RecordPlans.Stamp stamp) {}

    /** A record is to be drafted. */
    void add(IntendedRecord intent, PlannedRecord planned, RecordPlans.Stamp stamp) {
        wishes.add(new Wish(intent, planned, stamp));
    }

    /** Drafts all that were added, in their order. */
    void draft() {
        wishes.forEach(each -> draft(each.intent(), each.planned(), each.stamp()));
    }

    private void draft(IntendedRecord intent, PlannedRecord planned, RecordPlans.Stamp stamp) {
        try {
            RecordPlans.Stamp decided = renewals.stamp(intent, planned, frame, stamp);
            drafts.put(intent.id(), Drafting.draft(plans.plan(frame, planned, decided), graded));
            intent.occupy(stamp.places().get(0));
        } catch (IllegalArgumentException e) {
            intent.fail("draft-impossible: " + e.getMessage());
        } catch (RuntimeException e) {
            intent.fail("fault: " + Faults.report(e));
        }
    }

    /** What was drafted, by the ids of the records, in their order. */
    Map<String, Draft> drafts() {
        return drafts;
    }
}
