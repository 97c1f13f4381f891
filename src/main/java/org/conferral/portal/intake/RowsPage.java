package org.conferral.portal.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Choices;
import org.conferral.roster.Corrections;
import org.jspecify.annotations.Nullable;

/** Where a clerk sees all rows of a roster and changes cells in place. */
@Named
@RequestScoped
public class RowsPage {

    @Inject
    private RosterGrid grid;

    @Inject
    private RosterIntake intake;

    @Inject
    private RosterChecks checks;

    private final String roster = Address.parameter("roster");
    private final GridPlace place =
            GridPlace.of(Address.parameter("after"), Address.parameter("row"), Address.parameter("only"));
    private GridPage page;

    /** Loads the rows before the form is read, so that its cells are there to take what was entered. */
    @PostConstruct
    void load() {
        page = grid.page(roster, place);
    }

    /** A roster that is not checked has no rows to show. */
    public @Nullable String arrive() {
        return page.summary().isReady() ? null : next(page.summary());
    }

    /** Checks the roster anew with the values that were entered, and comes back here. */
    public @Nullable String check() {
        if (!page.fingerprint().equals(Address.parameter("seen"))) {
            return FlashMessages.warningAfter(place.address(roster), "intake", "rows.stale");
        }
        List<GridCell> changed = page.changed();
        if (changed.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("intake", "rows.nothing"), null));
            return null;
        }
        decide(changed);
        checks.await(roster, CheckingPage.PATIENCE);
        RosterSummary now = intake.summary(roster);
        return now.isReady()
                ? FlashMessages.after(place.address(roster), "intake", "repair.done", changed.size())
                : next(now);
    }

    private void decide(List<GridCell> changed) {
        Choices choices = intake.choices(roster);
        Corrections corrections = choices.corrections();
        for (GridCell cell : changed) {
            corrections = cell.changed(corrections);
        }
        intake.decide(roster, choices.with(corrections));
    }

    private String next(RosterSummary summary) {
        return "/intake/" + summary.page() + "?faces-redirect=true&roster=" + roster;
    }

    public GridPage getPage() {
        return page;
    }

    public String getAll() {
        return place.everyRow().address(roster);
    }

    public String getOnlyProblems() {
        return place.problems().address(roster);
    }

    /** Where the page before is; empty on the first one. */
    public String getPrevious() {
        return page.previous().isPresent()
                ? place.after(page.previous().getAsInt()).address(roster)
                : "";
    }

    /** Where the next page is; empty on the last one. */
    public String getNext() {
        return page.next().isPresent() ? place.after(page.next().getAsInt()).address(roster) : "";
    }

    public String getFirst() {
        return place.after(0).address(roster);
    }

    public String getRoster() {
        return roster;
    }
}
