package org.conferral.portal.catalog;

import static org.conferral.portal.catalog.FormText.clean;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conferral.roster.RosterLayout;

/** A record template while it is being edited. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key = "";
    private String name = "";
    private String description = "";
    private String unit = "";
    private String layout = "";
    private String issueAs = "";
    private String claimDays = "";
    private String adding = "";
    private TermsForm terms = new TermsForm();
    private final List<String> achievements = new ArrayList<>();
    private final List<ColumnRow> columns = new ArrayList<>();

    public TemplateForm() {
        layout = RosterLayout.ROW_PER_LEARNER.name();
        issueAs = IssueAs.CLR.name();
        claimDays = "90";
        useUsualColumns();
    }

    static TemplateForm of(TemplateDraft draft) {
        TemplateForm form = new TemplateForm();
        form.key = draft.key();
        form.name = draft.name();
        form.description = draft.description();
        form.unit = draft.unit();
        form.layout = draft.layout();
        form.issueAs = draft.issueAs();
        form.claimDays = String.valueOf(draft.claimDays());
        form.achievements.addAll(draft.achievements());
        form.show(draft.columns());
        form.terms = TermsForm.of(draft.terms());
        return form;
    }

    /** What the form says; a key nobody typed comes from the name, days that are no number are none. */
    TemplateDraft draft() {
        String days = clean(claimDays);
        return new TemplateDraft(
                clean(key).isEmpty() ? slug(clean(name)) : clean(key),
                clean(name),
                clean(description),
                clean(unit),
                clean(layout),
                clean(issueAs),
                achievements,
                columns.stream().map(ColumnRow::draft).toList(),
                days.matches("\\d{1,5}") ? Integer.parseInt(days) : 0,
                terms.terms());
    }

    /** Begins again with the columns most rosters have. */
    public final void useUsualColumns() {
        show(DefaultColumns.of(RosterLayout.valueOf(layout), achievements));
    }

    /** Adds the achievement that was chosen. */
    public void addAchievement() {
        if (!clean(adding).isEmpty() && !achievements.contains(adding)) {
            achievements.add(adding);
        }
        adding = "";
    }

    /** Takes the achievement out, and with it the columns that feed it alone. */
    public void removeAchievement(String code) {
        achievements.remove(code);
        columns.removeIf(column -> clean(column.getField()).startsWith(code + "/"));
    }

    public void moveUp(String code) {
        int place = achievements.indexOf(code);
        if (place > 0) {
            achievements.remove(place);
            achievements.add(place - 1, code);
        }
    }

    public void addColumn() {
        columns.add(new ColumnRow());
    }

    public void removeColumn(ColumnRow column) {
        columns.remove(column);
    }

    public boolean isRowPerLearner() {
        return RosterLayout.ROW_PER_LEARNER.name().equals(layout);
    }

    public TermsForm getTerms() {
        return terms;
    }

    public List<String> getAchievements() {
        return achievements;
    }

    public List<ColumnRow> getColumns() {
        return columns;
    }

    private void show(List<ColumnDraft> drafts) {
        columns.clear();
        drafts.forEach(draft -> columns.add(ColumnRow.of(draft)));
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), 60));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getLayout() {
        return layout;
    }

    public void setLayout(String layout) {
        this.layout = layout;
    }

    public String getIssueAs() {
        return issueAs;
    }

    public void setIssueAs(String issueAs) {
        this.issueAs = issueAs;
    }

    public String getClaimDays() {
        return claimDays;
    }

    public void setClaimDays(String claimDays) {
        this.claimDays = claimDays;
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }
}
