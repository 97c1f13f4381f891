package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplateDraft;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterSummary;
import org.conferral.portal.platform.Address;
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

    private final OrderForm form = new OrderForm();
    private String roster = Address.parameter("roster");
    private RosterSummary summary;

    /** Proposes what can be proposed: the batch is called after its record template and takes its form. */
    public void arrive() {
        if (isChosen()) {
            TemplateDraft template = templates.find(getSummary().templateId()).draft();
            form.setName(template.name());
            form.setAs(IssueAs.valueOf(template.issueAs()));
        }
    }

    public String order() {
        BatchProgress batch = issuance.createBatch(form.order(roster));
        return FlashMessages.after("issuing/release?batch=" + batch.id(), "issuing", "newbatch.done");
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

    public OrderForm getForm() {
        return form;
    }

    public String getRoster() {
        return roster;
    }

    public void setRoster(String roster) {
        this.roster = roster;
    }
}
