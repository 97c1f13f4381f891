package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out beforehand who will be written to about a record, and what is known of them by then. */
@ApplicationScoped
class Invitees {

    @Inject
    private Learners learners;

    @Inject
    private Holdings holdings;

    @Inject
    private RecordPlans plans;

    @Inject
    private Clock clock;

    /** The learner of a planned record, which has these problems. */
    Invitee of(PlannedRecord planned, List<String> problems, Outlook outlook) {
        LearnerFacts said = planned.learner();
        Map<String, Learner> known = learners.known(outlook.frame().unitId(), List.of(said));
        Optional<Learner> learner = Optional.ofNullable(known.get(said.key()));
        Holdings.Held held = holdings.of(outlook.template().id(), known.values(), outlook.batchId());
        Novelty novelty = Novelty.of(planned, learner.flatMap(earlier -> held.of(earlier, planned)));
        return new Invitee(
                outlook.prospect(planned, problems, novelty),
                outlook.frame().unitId(),
                Outlook.byThen(said, learner.map(Learner::facts)),
                plans.shortTitle(outlook.frame(), planned),
                outlook.claimDays(),
                outlook.issuedAt(clock.instant()));
    }
}
