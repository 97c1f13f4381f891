package org.conferral.portal.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterLayout;

/** Finds everything that keeps a record template from working, all at once. */
final class TemplateChecks {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final int LONGEST_CLAIM = 3650;

    private final TemplateDraft draft;
    private final List<CatalogProblem> problems = new ArrayList<>();

    private TemplateChecks(TemplateDraft draft) {
        this.draft = draft;
    }

    static List<CatalogProblem> of(TemplateDraft draft) {
        TemplateChecks checks = new TemplateChecks(draft);
        checks.identity();
        checks.form();
        for (int i = 0; i < draft.columns().size(); i++) {
            checks.column(i);
        }
        checks.neededColumns();
        return List.copyOf(checks.problems);
    }

    private void identity() {
        if (draft.name().isBlank()) {
            problem("/name", "template.name.missing", "");
        }
        if (!KEY.matcher(draft.key()).matches()) {
            problem("/key", draft.key().isEmpty() ? "template.key.missing" : "template.key.wrong", draft.key());
        }
        if (draft.claimDays() < 1 || draft.claimDays() > LONGEST_CLAIM) {
            problem("/claimDays", "template.claimDays.wrong", String.valueOf(draft.claimDays()));
        }
    }

    private void form() {
        if (!isName(RosterLayout.values(), draft.layout())) {
            problem("/layout", "template.layout.wrong", draft.layout());
        }
        if (!isName(IssueAs.values(), draft.issueAs())) {
            problem("/issueAs", "template.issueAs.wrong", draft.issueAs());
        }
        if (draft.issueAs().equals(IssueAs.BADGE.name()) && draft.achievements().size() != 1) {
            problem("/issueAs", "template.issueAs.badge", "");
        }
        if (isRowPerLearner() && draft.achievements().isEmpty()) {
            problem("/achievements", "template.achievements.missing", "");
        }
        if (new HashSet<>(draft.achievements()).size() < draft.achievements().size()) {
            problem("/achievements", "template.achievements.twice", "");
        }
    }

    private void column(int i) {
        ColumnDraft column = draft.columns().get(i);
        String at = "/columns/" + i;
        if (column.name().isBlank()) {
            problem(at + "/name", "template.column.name.missing", "");
        }
        if (!RosterField.isKnown(column.field())) {
            problem(at + "/field", "template.column.field.wrong", column.field());
        } else if (column.field().contains("/") && !isBoundHere(column.field())) {
            problem(at + "/field", "template.column.field.unbound", column.field());
        }
        for (ColumnDraft earlier : draft.columns().subList(0, i)) {
            compare(at, earlier, column);
        }
    }

    private void compare(String at, ColumnDraft earlier, ColumnDraft column) {
        if (!column.name().isBlank()
                && earlier.name().strip().equalsIgnoreCase(column.name().strip())) {
            problem(at + "/name", "template.column.name.twice", column.name());
        }
        if (earlier.field().equals(column.field())) {
            problem(at + "/field", "template.column.field.twice", column.field());
        }
    }

    private void neededColumns() {
        need(RosterField.EMAIL);
        need(RosterField.GIVEN_NAME);
        need(RosterField.FAMILY_NAME);
        if (!isRowPerLearner()) {
            need(RosterField.ACHIEVEMENT_CODE);
        }
    }

    private void need(RosterField field) {
        boolean there =
                draft.columns().stream().anyMatch(column -> column.field().equals(field.key()) && column.required());
        if (!there) {
            problem("/columns", "template.columns.need." + field.key(), "");
        }
    }

    private boolean isRowPerLearner() {
        return draft.layout().equals(RosterLayout.ROW_PER_LEARNER.name());
    }

    private boolean isBoundHere(String field) {
        String code = field.substring(0, field.lastIndexOf('/'));
        boolean bindable = Set.of(RosterField.GRADE, RosterField.CREDITS, RosterField.TERM, RosterField.AWARD_DATE)
                .contains(RosterField.of(field));
        return bindable && isRowPerLearner() && draft.achievements().contains(code);
    }

    private static boolean isName(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)));
    }

    private void problem(String pointer, String code, String given) {
        problems.add(new CatalogProblem(pointer, code, given));
    }
}
