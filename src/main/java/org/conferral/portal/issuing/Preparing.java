package org.conferral.portal.issuing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.conferral.issuance.Draft;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.DuplicateRule;

/** Turns planned records into intents to issue, some at a time; what is committed once is never made again. */
@ApplicationScoped
class Preparing {

    private static final int SEED = 32;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private IssuanceChunks chunks;

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
    private SigningKeys keys;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Prepares the next records of a batch; tells whether there may be more. Learners are recognised under the lock of the unit, or two
     * batches prepared at a time would both take the same new learner in.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean next(String batchId, RosterRecords all, RecordPlans.Frame frame) {
        IssuanceBatch batch = batches.locked(batchId);
        if (batch.state() != BatchState.PREPARING) {
            return false;
        }
        List<PlannedRecord> some = all.after(batch.extent().preparedRow());
        if (some.isEmpty()) {
            batch.allPrepared(clock.instant());
            return false;
        }
        places.lock(batch.unitId());
        Learners.Recognised recognised = learners.recognised(
                batch.unitId(), some.stream().map(PlannedRecord::learner).toList());
        List<Wanted> wanted = wanted(batch, some, recognised.all());
        intend(batch, wanted, recognised, frame);
        batch.prepared(
                some.size(),
                some.size() - wanted.size(),
                some.get(some.size() - 1).row());
        return true;
    }

    /** A record to be made, and the earlier one that gives way to it. */
    private record Wanted(PlannedRecord planned, Optional<Holding> earlier) {}

    /** Leaves out what learners have already, as the rule of the batch says. */
    private List<Wanted> wanted(IssuanceBatch batch, List<PlannedRecord> some, Map<String, Learner> known) {
        DuplicateRule rule = batch.terms().repeated();
        if (rule == DuplicateRule.ALLOW) {
            return some.stream()
                    .map(planned -> new Wanted(planned, Optional.empty()))
                    .toList();
        }
        Holdings.Held held = holdings.of(batch.terms().templateId(), known.values(), batch.id());
        return some.stream()
                .map(planned ->
                        new Wanted(planned, held.of(known.get(planned.learner().key()), planned)))
                .filter(each -> Novelty.of(each.planned(), each.earlier()).isWanted(batch.terms()))
                .toList();
    }

    /** Writes the learners while their records are drafted, then what is intended. */
    private void intend(
            IssuanceBatch batch, List<Wanted> wanted, Learners.Recognised recognised, RecordPlans.Frame frame) {
        int needed = wanted.stream()
                .map(Wanted::planned)
                .filter(planned -> planned.problem().isEmpty())
                .mapToInt(planned -> plans.places(frame, planned))
                .sum();
        Iterator<AllottedPlace> allotted = places.allot(batch.unitId(), needed).iterator();
        DraftingRound round = new DraftingRound(plans, renewals, frame);
        Optional<String> key = keys.current(batch.unitId()).map(SigningKey::id);
        List<IntendedRecord> intents = new ArrayList<>();
        for (Wanted each : wanted) {
            Learner learner = recognised.all().get(each.planned().learner().key());
            intents.add(intent(batch, each, learner, frame, round, allotted));
        }
        CompletableFuture<Void> drafted = CompletableFuture.runAsync(round::draft, executor);
        learners.keep(recognised);
        drafted.join();
        key.ifPresent(expected -> intents.forEach(each -> each.expect(expected)));
        credentials.add(intents);
        chunks.add(batch.id(), round.drafts(), clock.instant());
        Map<String, Draft> onePerLearner = new LinkedHashMap<>();
        intents.stream()
                .filter(each -> round.drafts().containsKey(each.id()))
                .forEach(each -> onePerLearner.putIfAbsent(
                        each.learnerId(), round.drafts().get(each.id())));
        findCommonText(batch, List.copyOf(onePerLearner.values()));
    }

    /** The records of two learners tell what all of a batch say alike; a batch of one learner has nothing in common with anybody. */
    private void findCommonText(IssuanceBatch batch, List<Draft> ofDifferentLearners) {
        if (ofDifferentLearners.size() > 1 && !batch.hasCommonText()) {
            byte[] text = CommonText.of(
                    ofDifferentLearners.get(0).document(),
                    ofDifferentLearners.get(1).document());
            batch.haveInCommon(documents.keepCommonText(text));
        }
    }

    private IntendedRecord intent(
            IssuanceBatch batch,
            Wanted each,
            Learner learner,
            RecordPlans.Frame frame,
            DraftingRound round,
            Iterator<AllottedPlace> allotted) {
        PlannedRecord planned = each.planned();
        String id = ids.next();
        String name = plans.shortTitle(frame, planned);
        IntendedRecord.Outline outline = new IntendedRecord.Outline(
                id, planned.row(), planned.part(), name, ids.randomBytes(SEED), planned.about(), planned.gist());
        IntendedRecord intent = new IntendedRecord(outline, batch, learner, clock.instant());
        each.earlier().ifPresent(intent::replace);
        planned.problem().ifPresentOrElse(intent::fail, () -> {
            List<AllottedPlace> places = Stream.generate(allotted::next)
                    .limit(plans.places(frame, planned))
                    .toList();
            round.add(intent, planned, new RecordPlans.Stamp(id, places, outline.seed()));
        });
        return intent;
    }
}
