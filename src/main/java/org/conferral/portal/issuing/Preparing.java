package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Drafting;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.DuplicateRule;

/** Turns planned records into intents to issue, some at a time; what is committed once is never made again. */
@ApplicationScoped
class Preparing {

    private static final int CHUNK = 200;
    private static final int SEED = 32;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Learners learners;

    @Inject
    private Holdings holdings;

    @Inject
    private Documents documents;

    @Inject
    private StatusPlaces places;

    @Inject
    private RecordPlans plans;

    @Inject
    private Renewals renewals;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Prepares the next records of a batch; tells whether there are more. Learners are recognised under the lock of the unit, or two
     * batches prepared at a time would both take the same new learner in.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean next(String batchId, List<PlannedRecord> all, RecordPlans.Frame frame) {
        IssuanceBatch batch = batches.locked(batchId);
        if (batch.state() != BatchState.PREPARING) {
            return false;
        }
        int from = Math.min(batch.extent().prepared(), all.size());
        List<PlannedRecord> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
        places.lock(batch.unitId());
        Map<String, Learner> known = learners.recognised(
                batch.unitId(), chunk.stream().map(PlannedRecord::learner).toList());
        List<Wanted> wanted = wanted(batch, chunk, known);
        int needed = wanted.stream()
                .map(Wanted::planned)
                .filter(planned -> planned.problem().isEmpty())
                .mapToInt(planned -> plans.places(frame, planned))
                .sum();
        Iterator<AllottedPlace> allotted = places.allot(batch.unitId(), needed).iterator();
        Iterator<String> ordered = ids(wanted.size());
        for (Wanted each : wanted) {
            Learner learner = known.get(each.planned().learner().key());
            credentials.add(intent(ordered.next(), batch, each, learner, allotted, frame));
        }
        batch.prepared(chunk.size(), chunk.size() - wanted.size(), all.size(), clock.instant());
        credentials.flush();
        return batch.state() == BatchState.PREPARING;
    }

    /** A record to be made, and the earlier one that gives way to it. */
    private record Wanted(PlannedRecord planned, Optional<Holding> earlier) {}

    /** Leaves out what learners have already, as the rule of the batch says. */
    private List<Wanted> wanted(IssuanceBatch batch, List<PlannedRecord> chunk, Map<String, Learner> known) {
        DuplicateRule rule = batch.terms().repeated();
        if (rule == DuplicateRule.ALLOW) {
            return chunk.stream()
                    .map(planned -> new Wanted(planned, Optional.empty()))
                    .toList();
        }
        Holdings.Held held = holdings.of(batch.terms().templateId(), known.values(), batch.id());
        return chunk.stream()
                .map(planned ->
                        new Wanted(planned, held.of(known.get(planned.learner().key()), planned)))
                .filter(each -> Novelty.of(each.planned(), each.earlier()).isWanted(batch.terms()))
                .toList();
    }

    /** Ids in ascending order, so that a list by id keeps the order of the roster. */
    private Iterator<String> ids(int count) {
        return Stream.generate(ids::next).limit(count).sorted().iterator();
    }

    private IssuedCredential intent(
            String id,
            IssuanceBatch batch,
            Wanted each,
            Learner learner,
            Iterator<AllottedPlace> allotted,
            RecordPlans.Frame frame) {
        Instant now = clock.instant();
        PlannedRecord planned = each.planned();
        String name = plans.shortTitle(frame, planned);
        IssuedCredential.Intent intent = new IssuedCredential.Intent(
                id, planned.row(), planned.part(), name, ids.randomBytes(SEED), planned.about(), planned.gist());
        IssuedCredential credential = new IssuedCredential(intent, batch, learner, now);
        each.earlier().ifPresent(credential::replace);
        planned.problem()
                .ifPresentOrElse(
                        credential::fail,
                        () -> draft(credential, intent, planned, taken(allotted, plans.places(frame, planned)), frame));
        return credential;
    }

    private void draft(
            IssuedCredential credential,
            IssuedCredential.Intent intent,
            PlannedRecord planned,
            List<AllottedPlace> places,
            RecordPlans.Frame frame) {
        RecordPlans.Stamp stamp = new RecordPlans.Stamp(intent.id(), places, intent.seed());
        Draft draft;
        try {
            stamp = renewals.stamp(credential, planned, frame, stamp);
            draft = Drafting.draft(plans.plan(frame, planned, stamp));
        } catch (IllegalArgumentException e) {
            credential.fail("draft-impossible: " + e.getMessage());
            return;
        } catch (RuntimeException e) {
            credential.fail("fault: " + Faults.report(e));
            return;
        }
        documents.keepDraft(credential.id(), draft);
        credential.occupy(stamp.places().get(0));
    }

    private static List<AllottedPlace> taken(Iterator<AllottedPlace> allotted, int count) {
        return Stream.generate(allotted::next).limit(count).toList();
    }
}
