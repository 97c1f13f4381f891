package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.catalog.TemplatePlan;

/**
 * Everything that is to be issued from one roster, as it stands before the release.
 *
 * @param batch the batch that was ordered; none as long as only the roster is there
 */
record Outlook(TemplatePlan template, RecordPlans.Frame frame, Optional<IssuanceBatch> batch) {

    String batchId() {
        return batch.map(IssuanceBatch::id).orElse("");
    }

    private Optional<BatchTerms> terms() {
        return batch.map(IssuanceBatch::terms);
    }

    /** How long claim links will be open: as ordered, even where the record template says otherwise by now. */
    int claimDays() {
        return terms().map(BatchTerms::claimDays).orElse(template.claimDays());
    }

    /** The earliest moment of issue. */
    Instant issuedAt(Instant now) {
        return terms().flatMap(BatchTerms::releaseAt).filter(now::isBefore).orElse(now);
    }

    /** Whether the learner of a planned record will be written to. */
    Prospect prospect(PlannedRecord planned, List<String> problems, Novelty novelty) {
        if (planned.learner().email().isEmpty()) {
            return Prospect.UNREACHABLE;
        }
        if (!problems.isEmpty()) {
            return Prospect.BEHIND;
        }
        return terms().map(terms -> prospect(terms, novelty)).orElse(Prospect.UNDECIDED);
    }

    private static Prospect prospect(BatchTerms terms, Novelty novelty) {
        if (!novelty.isWanted(terms.repeated())) {
            return Prospect.KEPT;
        }
        return terms.notifies() ? Prospect.EXPECTED : Prospect.SILENT;
    }

    /** What is known of a learner once the batch is prepared: what the roster is silent about stays. */
    static LearnerFacts byThen(LearnerFacts said, Optional<LearnerFacts> known) {
        return known.map(said::over).orElse(said);
    }
}
