package org.conferral.portal.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Choices;
import org.conferral.roster.Corrections;
import org.conferral.roster.RosterPlan;
import org.jspecify.annotations.Nullable;

/** Where wrong cells are repaired without touching the file. */
@Named
@RequestScoped
public class RepairPart {

    @Inject
    private RosterIntake intake;

    @Inject
    private RosterChecks checks;

    @Inject
    private TemplateCatalog templates;

    private final String roster = Address.parameter("roster");
    private RosterView view;
    private List<RepairGroup> groups;
    private List<CorrectionLine> changes;
    private RosterPlan plan;

    /** Loads what was found before the form is read, so that its lines are there to take what was entered. */
    @PostConstruct
    void load() {
        view = intake.view(roster);
        groups = RepairGroup.of(
                view.findings().stream().filter(FindingLine::isError).toList());
        changes = CorrectionLine.of(view.choices().corrections());
    }

    /** Checks the roster anew with the values that were entered. */
    public @Nullable String check() {
        Corrections entered = entered();
        if (entered.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("intake", "repair.nothing"), null));
            return null;
        }
        return checked(view.choices().corrections().and(entered), "repair.done", entered.size());
    }

    public String undo(CorrectionLine change) {
        return checked(change.takenFrom(view.choices().corrections()), "repair.undone");
    }

    private String checked(Corrections corrections, String said, Object... arguments) {
        Choices choices = view.choices().with(corrections);
        intake.decide(roster, choices);
        checks.await(roster, CheckingPage.PATIENCE);
        String page = intake.summary(roster).page();
        return FlashMessages.after("intake/" + page + "?roster=" + roster, "intake", said, arguments);
    }

    private Corrections entered() {
        Corrections entered = Corrections.NONE;
        for (RepairGroup group : groups) {
            for (RepairLine line : group.lines()) {
                entered = entered.and(line.entered());
            }
        }
        return entered;
    }

    /** What a cell of a pick list may read; empty where anything may be written. */
    public List<SelectItem> options(FindingLine finding) {
        if (plan == null) {
            plan = templates.plan(view.summary().templateId()).rosterPlan();
        }
        String field = view.understanding().mapping().getOrDefault(finding.column(), "");
        return plan.options(field).stream().map(SelectItem::new).toList();
    }

    public List<RepairGroup> getGroups() {
        return groups;
    }

    public List<CorrectionLine> getChanges() {
        return changes;
    }

    /** The roster that is repaired. */
    RosterView view() {
        return view;
    }

    public boolean isOpen() {
        return view.isOpen();
    }

    public String getRoster() {
        return roster;
    }
}
