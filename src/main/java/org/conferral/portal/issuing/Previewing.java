package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Drafting;
import org.conferral.issuance.Lint;
import org.conferral.issuance.Refused;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.platform.Refusal;

/** Shows records before they are issued, drafted on the very path on which they will be. */
@ApplicationScoped
@Transactional
public class Previewing {

    private static final String SAMPLE_ID = "00000000-0000-7000-8000-000000000000";

    @Inject
    private IssuanceBatches batches;

    @Inject
    private RecordPlans plans;

    @Inject
    private RosterIntake intake;

    @Inject
    private StatusPlaces places;

    @Inject
    private Invitees invitees;

    @Inject
    private Clock clock;

    /** A record of a roster that no batch was made of yet. */
    @Allowed(Permission.VIEW)
    public PreviewedRecord ofRoster(String rosterId, int position) {
        TemplatePlan template = plans.template(intake.summary(rosterId).templateId());
        RecordPlans.Frame frame =
                plans.frame(plans.unitOf(template), template, template.issueAs(), clock.instant(), Optional.empty());
        RosterRecords records = plans.records(rosterId, template, template.issueAs());
        return preview(new Outlook(template, frame, Optional.empty()), records, position);
    }

    /** A record of a batch. */
    @Allowed(Permission.VIEW)
    public PreviewedRecord ofBatch(String batchId, int position) {
        IssuanceBatch batch = batches.get(batchId);
        BatchTerms terms = batch.terms();
        TemplatePlan template = plans.template(terms.templateId());
        RecordPlans.Frame frame = plans.frame(
                batch.unitId(),
                template,
                terms.issueAs(),
                terms.validFrom().orElseGet(clock::instant),
                terms.validUntil());
        RosterRecords records = plans.records(terms.rosterId(), template, terms.issueAs());
        return preview(new Outlook(template, frame, Optional.of(batch)), records, position);
    }

    private PreviewedRecord preview(Outlook outlook, RosterRecords records, int position) {
        int total = records.size();
        int at = Math.max(1, Math.min(position, total));
        PlannedRecord planned = records.at(at).orElseThrow(() -> Refusal.conflict("batch.roster.empty"));
        Optional<Draft> draft =
                planned.problem().isEmpty() ? Optional.of(draft(planned, outlook.frame())) : Optional.empty();
        List<String> problems = draft.map(Previewing::problems)
                .orElseGet(() -> planned.problem().stream().toList());
        return new PreviewedRecord(
                at,
                total,
                planned.row(),
                planned.learner(),
                draft.map(Draft::document),
                problems,
                invitees.of(planned, problems, outlook));
    }

    private Draft draft(PlannedRecord planned, RecordPlans.Frame frame) {
        AllottedPlace place = places.sample(frame.unitId());
        List<AllottedPlace> sample = Collections.nCopies(plans.places(frame, planned), place);
        return Drafting.draft(plans.plan(frame, planned, new RecordPlans.Stamp(SAMPLE_ID, sample, new byte[32])));
    }

    private static List<String> problems(Draft draft) {
        return Lint.check(draft)
                .fold(
                        cleared -> List.of(),
                        (Refused refused) -> refused.findings().stream()
                                .map(finding -> finding.code() + " " + finding.pointer())
                                .toList());
    }
}
