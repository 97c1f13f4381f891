package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.Award;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Drafting;
import org.conferral.issuance.Lint;
import org.conferral.issuance.Refused;
import org.conferral.issuance.UpdateRule;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;

/** Plans a record anew from its changed rows, on the very path on which its batch was planned. */
@ApplicationScoped
class CorrectionPlans {

    private static final String SAMPLE_ID = "00000000-0000-7000-8000-000000000000";

    @Inject
    private RecordPlans plans;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private Documents documents;

    @Inject
    private StatusPlaces places;

    @Inject
    private FailureWords words;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * A record as it will be said anew.
     *
     * @param rule what decides whether it goes on under its old identifier
     */
    record Planned(PlannedRecord record, RecordPlans.Frame frame, UpdateRule rule) {}

    TemplatePlan template(IssuanceBatch batch) {
        return plans.template(batch.terms().templateId());
    }

    /** What changed rows make of a record; empty when nothing is awarded any more. */
    Optional<Planned> plan(IssuedCredential old, IssuanceBatch batch, TemplatePlan template, List<AcceptedRow> rows) {
        BatchTerms terms = batch.terms();
        Instant first = terms.validFrom().orElseThrow();
        UpdateRule rule =
                UpdateRule.of(documents.signed(old.id()).orElseThrow(() -> Refusal.gone("credential.erased")));
        RecordPlans.Frame frame = plans.frame(
                old.unitId(),
                template,
                terms.issueAs(),
                rule.next(clock.instant()),
                terms.validUntil().or(() -> template.terms().validUntil(first)));
        RowFiles files = new RowFiles(evidence.byName(terms.rosterId()), settings.baseUrl());
        List<PlannedRecord> all = new Planning(template, terms.issueAs(), files).records(rows);
        return meant(all, old.origin())
                .map(record -> record.with(dated(record.awards(), first)))
                .map(record -> new Planned(record, frame, rule));
    }

    /** The day of the first version stays in a record that names no day of its own. */
    private static List<Award> dated(List<Award> awards, Instant first) {
        boolean dated = awards.stream().anyMatch(award -> award.awarded().isPresent());
        return dated
                ? awards
                : awards.stream()
                        .map(award -> award.on(first.atZone(ZoneOffset.UTC).toLocalDate()))
                        .toList();
    }

    /** A row may give several badges: the one about the same achievement is meant, or else the only one there is. */
    private static Optional<PlannedRecord> meant(List<PlannedRecord> all, IssuedCredential.Origin origin) {
        return all.size() == 1
                ? Optional.of(all.get(0))
                : all.stream()
                        .filter(record -> record.about().equals(origin.about()))
                        .findFirst();
    }

    int places(Planned planned) {
        return plans.places(planned.frame(), planned.record());
    }

    String title(Planned planned) {
        return plans.shortTitle(planned.frame(), planned.record());
    }

    Draft draft(Planned planned, RecordPlans.Stamp stamp) {
        return Drafting.draft(plans.plan(planned.frame(), planned.record(), stamp));
    }

    boolean isUpdate(Planned planned, RecordPlans.Stamp stamp) {
        return planned.rule().fits(plans.plan(planned.frame(), planned.record(), stamp));
    }

    /** A stamp for looking only. */
    RecordPlans.Stamp sample(Planned planned) {
        AllottedPlace place = places.sample(planned.frame().unitId());
        return new RecordPlans.Stamp(SAMPLE_ID, Collections.nCopies(places(planned), place), new byte[32]);
    }

    /** Every reason why the record cannot be issued so. */
    List<CorrectionProblem> problems(Optional<Planned> planned) {
        List<String> failures = new ArrayList<>();
        planned.ifPresentOrElse(
                found -> found.record()
                        .problem()
                        .ifPresentOrElse(failures::add, () -> failures.addAll(lint(draft(found, sample(found))))),
                () -> failures.add("nothing-awarded"));
        return failures.stream().map(this::problem).toList();
    }

    private static List<String> lint(Draft draft) {
        return Lint.check(draft)
                .fold(
                        cleared -> List.of(),
                        (Refused refused) -> refused.findings().stream()
                                .map(finding -> finding.code() + " " + finding.pointer())
                                .toList());
    }

    private CorrectionProblem problem(String failure) {
        return new CorrectionProblem(
                0, "", "correction-refused", words.of(failure), Texts.of("issuing", "correction.refused.repair"));
    }
}
