package org.conferral.portal.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;
import org.conferral.roster.Question;

/** Where a clerk says what the columns of a file are; every decision is kept with the roster. */
@Named
@RequestScoped
public class MappingPage {

    @Inject
    private RosterIntake intake;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private HttpServletRequest request;

    private String roster;
    private RosterView view;
    private MappingForm form;

    /** Loads the roster before the form is read, so that its columns are there to take what was chosen. */
    @PostConstruct
    void load() {
        roster = request.getParameter("roster");
        view = intake.view(roster == null ? "" : roster);
        form = new MappingForm(view);
    }

    /** Looks at the file anew with what was decided. */
    public String check() {
        RosterSummary looked = intake.decide(roster, form.choices()).summary();
        return "/intake/" + looked.page() + "?faces-redirect=true&roster=" + roster;
    }

    /** The fields of the record template, for the select of each column. */
    public List<SelectItem> getFields() {
        return templates.plan(view.summary().templateId()).columns().stream()
                .map(column -> new SelectItem(column.field(), Fields.name(column.field())))
                .toList();
    }

    /** The sheets to choose from: those in question, or the one that is known. */
    public List<String> getSheets() {
        return view.understanding().questions().stream()
                .filter(question -> question.kind() == Question.Kind.SHEET)
                .findFirst()
                .map(QuestionView::options)
                .orElseGet(() -> List.of(view.understanding().sheet()));
    }

    public DateOrder[] getDateOrders() {
        return DateOrder.values();
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
