package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.conferral.portal.intake.RosterDecided;
import org.conferral.portal.intake.RosterRemoved;

/** Counts anew what a batch will issue when its roster is understood differently before the release. */
@ApplicationScoped
class Replanning {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private RecordPlans plans;

    void count(@Observes RosterDecided decided) {
        batches.ofRoster(decided.rosterId()).stream()
                .filter(batch -> batch.state() == BatchState.DRAFT)
                .forEach(this::count);
    }

    /** Batches that were not released go with their roster. */
    void drop(@Observes RosterRemoved removed) {
        batches.ofRoster(removed.rosterId()).forEach(batches::remove);
    }

    private void count(IssuanceBatch batch) {
        BatchTerms terms = batch.terms();
        batch.replan(plans.records(terms.rosterId(), plans.template(terms.templateId()), terms.issueAs())
                .size());
    }
}
