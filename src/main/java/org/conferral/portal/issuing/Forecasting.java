package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.RosterIntake;

/** Tells beforehand what a release would do. */
@ApplicationScoped
@Transactional
public class Forecasting {

    private static final int MOST_JOINS = 100;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private RecordPlans plans;

    @Inject
    private RosterIntake intake;

    @Inject
    private Learners learners;

    @Inject
    private Holdings holdings;

    /** What a batch of a roster would do that is issued as its record template says. */
    @Allowed(Permission.VIEW)
    public Forecast ofRoster(String rosterId) {
        TemplatePlan template = plans.template(intake.summary(rosterId).templateId());
        return forecast(rosterId, plans.unitOf(template), template, template.issueAs(), "");
    }

    @Allowed(Permission.VIEW)
    public Forecast ofBatch(String batchId) {
        IssuanceBatch batch = batches.get(batchId);
        BatchTerms terms = batch.terms();
        return forecast(terms.rosterId(), batch.unitId(), plans.template(terms.templateId()), terms.issueAs(), batchId);
    }

    private Forecast forecast(String rosterId, String unitId, TemplatePlan template, IssueAs as, String batchId) {
        RosterRecords all = plans.records(rosterId, template, as);
        Count count = new Count();
        for (List<PlannedRecord> chunk = all.after(0);
                !chunk.isEmpty();
                chunk = all.after(chunk.get(chunk.size() - 1).row())) {
            Map<String, Learner> known = learners.known(
                    unitId, chunk.stream().map(PlannedRecord::learner).toList());
            Holdings.Held held = holdings.of(template.id(), known.values(), batchId);
            chunk.forEach(planned -> count.add(
                    planned, Optional.ofNullable(known.get(planned.learner().key())), held));
        }
        return count.forecast();
    }

    /** Counts one planned record after the other. */
    private static final class Count {

        private final Map<Novelty, Integer> counts = new EnumMap<>(Novelty.class);
        private final List<Forecast.Join> joins = new ArrayList<>();
        private final List<Forecast.Stranger> unmatched = new ArrayList<>();
        private int joined;

        private void add(PlannedRecord planned, Optional<Learner> learner, Holdings.Held held) {
            Novelty novelty = Novelty.of(planned, learner.flatMap(known -> held.of(known, planned)));
            counts.merge(novelty, 1, Integer::sum);
            if (novelty == Novelty.NEW && unmatched.size() < MOST_JOINS) {
                unmatched.add(new Forecast.Stranger(planned.row(), planned.learner()));
            }
            learner.map(Learner::facts)
                    .filter(known -> known.isOtherwise(planned.learner()))
                    .ifPresent(known -> join(planned, known));
        }

        private void join(PlannedRecord planned, LearnerFacts known) {
            joined++;
            if (joins.size() < MOST_JOINS) {
                joins.add(new Forecast.Join(planned.row(), planned.learner(), known));
            }
        }

        private Forecast forecast() {
            return new Forecast(
                    counts.getOrDefault(Novelty.NEW, 0),
                    counts.getOrDefault(Novelty.CHANGED, 0),
                    counts.getOrDefault(Novelty.UNCHANGED, 0),
                    counts.getOrDefault(Novelty.BLOCKED, 0),
                    joined,
                    joins,
                    unmatched);
        }
    }
}
