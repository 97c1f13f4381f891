package org.conferral.portal.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.roster.Choices;
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
    private List<ColumnChoice> columns;
    private String sheet;
    private Integer headerRow;
    private DateOrder dateOrder;
    private DuplicateRule duplicates;

    /** Loads the roster before the form is read, so that its columns are there to take what was chosen. */
    @PostConstruct
    void load() {
        roster = request.getParameter("roster");
        view = intake.view(roster == null ? "" : roster);
        columns = view.understanding().columns().stream().map(ColumnChoice::new).toList();
        Understanding understood = view.understanding();
        sheet = understood.sheet();
        headerRow = understood.headerRow() == 0 ? null : Integer.valueOf(understood.headerRow());
        dateOrder = view.choices().dateOrder().orElse(null);
        duplicates = view.choices().duplicates();
    }

    /** Looks at the file anew with what was decided. */
    public String check() {
        RosterSummary looked = intake.decide(roster, choices()).summary();
        return "/intake/" + looked.page() + "?faces-redirect=true&roster=" + roster;
    }

    private Choices choices() {
        boolean moved = view.understanding().headerRow() != 0
                && (!view.understanding().sheet().equals(sheet) || !Integer.valueOf(view.understanding().headerRow()).equals(headerRow));
        Map<String, String> mapping = new LinkedHashMap<>();
        if (!moved) {
            columns.forEach(choice -> mapping.put(choice.getColumn().name(), choice.getField()));
        }
        Choices choices = Choices.NONE.mapping(mapping).with(duplicates);
        choices = sheet == null || sheet.isEmpty() ? choices : choices.onSheet(sheet);
        choices = headerRow == null ? choices : choices.withHeaderRow(headerRow);
        return dateOrder == null ? choices : choices.with(dateOrder);
    }

    /** The fields of the record template, for the select of each column. */
    public List<SelectItem> getFields() {
        return templates.plan(view.summary().templateId()).columns().stream()
                .map(column -> new SelectItem(column.field(), Fields.name(column.field())))
                .toList();
    }

    public List<ColumnChoice> getOpenColumns() {
        return columns.stream().filter(choice -> !choice.isSure()).toList();
    }

    public List<ColumnChoice> getSureColumns() {
        return columns.stream().filter(ColumnChoice::isSure).toList();
    }

    /** The sheets to choose from, while that is the question. */
    public List<String> getSheets() {
        return view.understanding().questions().stream()
                .filter(question -> question.kind() == Question.Kind.SHEET)
                .findFirst()
                .map(QuestionView::options)
                .orElse(List.of());
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

    public String getRoster() {
        return roster;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Integer getHeaderRow() {
        return headerRow;
    }

    public void setHeaderRow(Integer headerRow) {
        this.headerRow = headerRow;
    }

    public DateOrder getDateOrder() {
        return dateOrder;
    }

    public void setDateOrder(DateOrder dateOrder) {
        this.dateOrder = dateOrder;
    }

    public DuplicateRule getDuplicates() {
        return duplicates;
    }

    public void setDuplicates(DuplicateRule duplicates) {
        this.duplicates = duplicates;
    }
}
