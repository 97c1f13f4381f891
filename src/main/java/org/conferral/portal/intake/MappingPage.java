package org.conferral.portal.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;

/** Where a clerk says what the columns of a file are; every decision is kept with the roster. */
@Named
@RequestScoped
public class MappingPage {

    private static final Map<String, String> FIELDS = Map.of(
            "roster.sheet.unknown", "mapping:sheet",
            "roster.sheet.unusable", "mapping:sheet",
            "roster.headerRow.unusable", "mapping:headerRow");

    @Inject
    private RosterIntake intake;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private RosterChecks checks;

    private final String roster = Address.parameter("roster");
    private RosterView view;
    private MappingForm form;

    /** Loads the roster before the form is read, so that its columns are there to take what was chosen. */
    @PostConstruct
    void load() {
        view = intake.view(roster);
        form = new MappingForm(view);
    }

    /** Looks at the file anew with what was decided. */
    public String check() {
        try {
            intake.decide(roster, isStopped() ? view.choices() : form.choices());
            checks.await(roster, CheckingPage.PATIENCE);
            return "/intake/" + intake.summary(roster).page() + "?faces-redirect=true&roster=" + roster;
        } catch (Refusal refusal) {
            return explain(refusal);
        }
    }

    /** Whether the check was stopped before anything was known of the columns. */
    public boolean isStopped() {
        return view.summary().isAsking() && view.understanding().isNothing();
    }

    /** Shows a refused choice at its field. */
    private static String explain(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                FIELDS.get(refusal.code()), new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(refusal), null));
        faces.validationFailed();
        return null;
    }

    /** The fields a file may fill, for the select of each column. */
    public List<SelectItem> getFields() {
        return templates.plan(view.summary().templateId()).rosterPlan().accepted().stream()
                .map(column -> new SelectItem(column.field(), Fields.name(column.field())))
                .toList();
    }

    public DateOrder[] getDateOrders() {
        return DateOrder.values();
    }

    public String getEncodingHelp() {
        return Texts.of("intake", "mapping.encoding.help", view.understanding().encoding());
    }

    /** The encodings a text file may be in, those of Unicode first. */
    public List<SelectItem> getEncodings() {
        return Encodings.NAMES.stream()
                .map(name -> new SelectItem(name, Texts.of("intake", "encoding." + name)))
                .toList();
    }

    public DuplicateRule[] getDuplicateRules() {
        return DuplicateRule.values();
    }

    public RosterView getView() {
        return view;
    }

    public MappingForm getForm() {
        return form;
    }

    public String getRoster() {
        return roster;
    }
}
