package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conferral.credential.Profile;
import org.conferral.issuance.Recipient;
import org.conferral.issuance.RecordPlan;
import org.conferral.issuance.Stipulations;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.platform.Settings;
import org.conferral.roster.RosterLayout;

/** Brings roster, record template and institution together: the one way by which records are drafted, for show and in earnest. */
@ApplicationScoped
class RecordPlans {

    /** About so many awards are planned in one go. */
    private static final int AWARDS_AT_ONCE = 2_000;

    private static final int LONGEST_TITLE = 500;

    @Inject
    private RosterIntake intake;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private Institution institution;

    @Inject
    private SigningKeys keys;

    @Inject
    private RefreshAddress refreshing;

    @Inject
    private Settings settings;

    /** What belongs to the records of one batch alike. */
    record Frame(
            String unitId,
            Profile issuer,
            String name,
            Optional<String> description,
            Instant validFrom,
            Optional<Instant> validUntil,
            IssueAs issueAs,
            Stipulations stipulations) {}

    /** What makes one record different from all others. */
    record Stamp(String id, List<AllottedPlace> places, byte[] seed) {}

    TemplatePlan template(String templateId) {
        return templates.plan(templateId);
    }

    /** The records of a roster, which are read as they are needed. */
    RosterRecords records(String rosterId, TemplatePlan template, IssueAs issueAs) {
        Planning planning =
                new Planning(template, issueAs, new RowFiles(evidence.byName(rosterId), settings.baseUrl()));
        return planning.isBundling()
                ? new BundledRecords(intake, rosterId, planning, AWARDS_AT_ONCE)
                : new RowRecords(intake, rosterId, planning, rowsAtOnce(template));
    }

    /** A row of a wide roster may hold an award in each column. */
    private static int rowsAtOnce(TemplatePlan template) {
        boolean wide = template.layout() == RosterLayout.ROW_PER_LEARNER;
        return wide
                ? Math.max(
                        1, AWARDS_AT_ONCE / Math.max(1, template.achievements().size()))
                : AWARDS_AT_ONCE;
    }

    /** The unit that issues by a template. */
    String unitOf(TemplatePlan template) {
        return institution.meant(template.unit()).unitId();
    }

    Frame frame(
            String unitId, TemplatePlan template, IssueAs issueAs, Instant validFrom, Optional<Instant> validUntil) {
        InstitutionView unit = institution.unit(unitId);
        String url = unit.url().isEmpty() ? settings.baseUrl().toString() : unit.url();
        Profile issuer = Profile.of(keys.did(unit.slug()).value(), unit.name(), url);
        return new Frame(
                unitId,
                issuer,
                template.name(),
                template.description(),
                validFrom,
                validUntil.or(() -> template.terms().validUntil(validFrom)),
                issueAs,
                template.stipulations());
    }

    /** How many status places a planned record takes. */
    int places(Frame frame, PlannedRecord planned) {
        return RecordPlan.placesFor(planned.awards().size(), frame.issueAs() == IssueAs.BADGE);
    }

    RecordPlan plan(Frame frame, PlannedRecord planned, Stamp stamp) {
        Optional<String> name = Optional.of(planned.learner().name()).filter(text -> !text.isEmpty());
        return new RecordPlan(
                UUID.fromString(stamp.id()),
                frame.issuer(),
                title(frame, planned),
                frame.description(),
                new Recipient(planned.learner().email(), name),
                planned.awards(),
                stamp.places().stream().map(AllottedPlace::place).toList(),
                frame.stipulations()
                        .and(planned.associations())
                        .refreshed(address -> refreshing.address(address, stamp.id())),
                frame.validFrom(),
                frame.validUntil(),
                frame.issueAs() == IssueAs.BADGE,
                stamp.seed());
    }

    /** A badge is called after its achievement, a learner record after its template. */
    String title(Frame frame, PlannedRecord planned) {
        return frame.issueAs() == IssueAs.BADGE && !planned.awards().isEmpty()
                ? planned.awards().get(0).achievement().name()
                : frame.name();
    }

    /** The title as lists and letters show it. */
    String shortTitle(Frame frame, PlannedRecord planned) {
        String title = title(frame, planned);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
