package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterSummary;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.DuplicateRule;

/** Orders batches, lets them go, stops them, and tells how far they are. */
@ApplicationScoped
@Transactional
public class Issuance {

    private static final int LONGEST_NAME = 200;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private IssuanceChunks chunks;

    @Inject
    private BatchTallies tallies;

    @Inject
    private RecordPlans plans;

    @Inject
    private RosterIntake intake;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Orders a batch; nothing is issued before it is released. */
    @Allowed(Permission.ISSUE)
    public BatchProgress createBatch(BatchOrder order) {
        if (order.name().isBlank() || order.name().length() > LONGEST_NAME) {
            throw Refusal.invalid("batch.name.missing", LONGEST_NAME);
        }
        order.correction().ifPresent(Reason::ofCorrection);
        if (order.validUntil().isPresent()
                && !order.validFrom()
                        .orElse(clock.instant())
                        .isBefore(order.validUntil().get())) {
            throw Refusal.invalid("batch.valid.reversed");
        }
        RosterSummary roster = intake.summary(order.rosterId());
        if (roster.isChecking()) {
            throw Refusal.conflict("roster.checking");
        }
        TemplatePlan template = plans.template(roster.templateId());
        IssueAs as = order.as().orElse(template.issueAs());
        DuplicateRule repeated = order.correction()
                .map(why -> DuplicateRule.REPLACE)
                .or(order::repeated)
                .orElseGet(() -> asForRows(order.rosterId()));
        int planned = plans.records(order.rosterId(), template, as).size();
        if (planned == 0) {
            throw Refusal.conflict("batch.roster.empty");
        }
        IssuanceBatch batch = new IssuanceBatch(
                ids.brief(),
                plans.unitOf(template),
                order,
                new BatchTerms.Outline(template.id(), as, template.claimDays(), planned, repeated),
                access.who().id(),
                clock.instant());
        batches.add(batch);
        return BatchProgress.of(batch, none(planned));
    }

    /** Whoever lets later rows replace earlier ones lets later rosters, too; otherwise each roster is a case of its own. */
    private DuplicateRule asForRows(String rosterId) {
        boolean replacing = intake.choices(rosterId).duplicates() == DuplicateRule.REPLACE;
        return replacing ? DuplicateRule.REPLACE : DuplicateRule.ALLOW;
    }

    @Allowed(Permission.ISSUE)
    public BatchProgress pause(String batchId) {
        return step(batchId, batch -> batch.course().pause(clock.instant()));
    }

    @Allowed(Permission.ISSUE)
    public BatchProgress resume(String batchId) {
        return step(batchId, batch -> batch.resume(clock.instant()));
    }

    /** Calls off what is not issued yet; what is issued stays issued. */
    @Allowed(Permission.ISSUE)
    public BatchProgress cancel(String batchId) {
        BatchProgress progress = step(batchId, batch -> batch.course().cancel(clock.instant()));
        credentials.cancelPending(batchId);
        chunks.callOff(batchId);
        return progress;
    }

    @Allowed(Permission.VIEW)
    public BatchProgress progress(String batchId) {
        IssuanceBatch batch = batches.get(batchId);
        return BatchProgress.of(batch, counts(batch, tallies.of(List.of(batch))));
    }

    /** Batches in these states, the newest first, beginning before the one seen last. */
    @Allowed(Permission.VIEW)
    public List<BatchLine> standing(Set<BatchState> states, Optional<String> before, int limit) {
        return lines(batches.newest(states, before, limit));
    }

    /** Drafts that a second person sent back, or that were changed before they were approved. */
    @Allowed(Permission.VIEW)
    public List<BatchLine> returned(int limit) {
        return lines(batches.returned(limit));
    }

    /** The unit whose records a batch makes. */
    @Allowed(Permission.VIEW)
    public String unitOf(String batchId) {
        return batches.get(batchId).unitId();
    }

    /** How many batches are in which state. */
    @Allowed(Permission.VIEW)
    public Map<BatchState, Long> states() {
        return batches.states();
    }

    /** Batches, the newest first, beginning before the one seen last. */
    @Allowed(Permission.VIEW)
    public List<BatchLine> newest(Optional<String> before, int limit) {
        return lines(batches.newest(before, limit));
    }

    /** The batches made of one roster, the newest first. */
    @Allowed(Permission.VIEW)
    public List<BatchLine> ofRoster(String rosterId) {
        return lines(batches.ofRoster(rosterId));
    }

    private List<BatchLine> lines(List<IssuanceBatch> found) {
        Map<String, BatchCounts> counts = tallies.of(found);
        return found.stream()
                .map(batch -> BatchLine.of(batch, counts(batch, counts)))
                .toList();
    }

    private BatchProgress step(String batchId, Consumer<IssuanceBatch> step) {
        IssuanceBatch batch = batches.locked(batchId);
        step.accept(batch);
        return BatchProgress.of(batch, counts(batch, tallies.of(List.of(batch))));
    }

    /** Before everything is prepared, the total is what is planned. */
    private static BatchCounts counts(IssuanceBatch batch, Map<String, BatchCounts> counted) {
        BatchCounts counts = counted.getOrDefault(batch.id(), none(0));
        return counts.ofTotal(Math.max(counts.total(), batch.extent().expected()));
    }

    private static BatchCounts none(long total) {
        return new BatchCounts(total, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
