package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterSummary;
import org.conferral.portal.platform.FlashMessages;

/** Where a batch is ordered from a checked roster. */
@Named
@RequestScoped
public class NewbatchPage {

    private static final int CHOICES = 50;

    @Inject
    private Issuance issuance;

    @Inject
    private RosterIntake intake;

    @Inject
    private TemplateCatalog templates;

    private String roster;
    private String name;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private LocalDateTime releaseAt;
    private boolean notifies = true;
    private IssueAs as;
    private RosterSummary summary;

    /** Proposes what can be proposed: the batch is called after its record template. */
    public void arrive() {
        if (isChosen()) {
            name = templates.find(getSummary().templateId()).draft().name();
            as = IssueAs.valueOf(templates.find(getSummary().templateId()).draft().issueAs());
        }
    }

    public String order() {
        BatchProgress batch = issuance.createBatch(new BatchOrder(
                roster,
                name == null ? "" : name.strip(),
                Optional.ofNullable(validFrom).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                Optional.ofNullable(validUntil).map(NewbatchPage::endOf),
                notifies,
                Optional.ofNullable(releaseAt).map(moment -> moment.atZone(ZoneId.systemDefault()).toInstant()),
                Optional.ofNullable(as)));
        return FlashMessages.after("issuing/release?batch=" + batch.id(), "issuing", "newbatch.done");
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
    }

    public boolean isChosen() {
        return roster != null && !roster.isEmpty();
    }

    public RosterSummary getSummary() {
        if (summary == null) {
            summary = intake.summary(roster);
        }
        return summary;
    }

    /** The rosters a batch can be made of. */
    public List<RosterSummary> getRosters() {
        return intake.newest(CHOICES).stream().filter(RosterSummary::isIssuable).toList();
    }

    public IssueAs[] getForms() {
        return IssueAs.values();
    }

    public String getRoster() {
        return roster;
    }

    public void setRoster(String roster) {
        this.roster = roster;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public LocalDateTime getReleaseAt() {
        return releaseAt;
    }

    public void setReleaseAt(LocalDateTime releaseAt) {
        this.releaseAt = releaseAt;
    }

    public boolean isNotifies() {
        return notifies;
    }

    public void setNotifies(boolean notifies) {
        this.notifies = notifies;
    }

    public IssueAs getAs() {
        return as;
    }

    public void setAs(IssueAs as) {
        this.as = as;
    }
}
