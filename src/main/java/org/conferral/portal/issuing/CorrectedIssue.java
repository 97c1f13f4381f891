package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/**
 * Issues a record in the place of another one, in a single transaction: intent, signature, letter, and the end of the other. It stays in the
 * batch of the other, on the same row.
 */
@ApplicationScoped
class CorrectedIssue {

    /** No row gives so many records; what is added to the number of the part tells how often it was corrected. */
    static final int GENERATION = 1_000;

    private static final int SEED = 32;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private CorrectionPlans plans;

    @Inject
    private Learners learners;

    @Inject
    private StatusPlaces places;

    @Inject
    private Signing signing;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Issues it; tells its id.
     *
     * @param before what has to be kept before anybody hears of the record
     */
    String issue(IssuedCredential old, IssuanceBatch batch, CorrectionPlans.Planned planned, Consumer<String> before) {
        places.lock(batch.unitId());
        List<AllottedPlace> allotted = places.allot(batch.unitId(), plans.places(planned));
        String id = ids.next();
        boolean update = plans.isUpdate(planned, new RecordPlans.Stamp(id, allotted, new byte[SEED]));
        IntendedRecord next = intent(id, old, batch, planned, update);
        RecordPlans.Stamp stamp = new RecordPlans.Stamp(next.documentId(), allotted, next.seed());
        next.occupy(allotted.get(0));
        credentials.add(List.of(next));
        before.accept(id);
        LearnerFacts learner = planned.record().learner();
        WaitingRecord waiting =
                new WaitingRecord(id, next.replaces(), learner.givenName(), learner.familyName(), learner.email());
        if (!signing.atOnce(
                batch, waiting, plans.draft(planned, stamp), batch.terms().notifies() || old.isMailed())) {
            throw Refusal.conflict("correction.unsigned");
        }
        return id;
    }

    private IntendedRecord intent(
            String id, IssuedCredential old, IssuanceBatch batch, CorrectionPlans.Planned planned, boolean update) {
        PlannedRecord record = planned.record();
        Learner learner = learners.corrected(learners.get(old.learnerId()), batch.unitId(), record.learner());
        IssuedCredential.Origin origin = old.origin();
        boolean sameParts = update
                && (record.about().equals(origin.about()) && planned.rule().isOfTheSameParts(record.awards()));
        IntendedRecord next = new IntendedRecord(
                new IntendedRecord.Outline(
                        id,
                        origin.row(),
                        origin.part() + GENERATION,
                        plans.title(planned),
                        sameParts ? origin.seed() : ids.randomBytes(SEED),
                        record.about(),
                        record.gist()),
                batch,
                learner,
                clock.instant());
        next.replace(new Holding(old.id(), old.learnerId(), origin.about(), Optional.empty()));
        if (update) {
            next.renew(origin.documentId());
        }
        return next;
    }
}
