package org.conferral.portal.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterLayout;

/** Finds everything that keeps a record template from working, all at once. */
final class TemplateChecks {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final Pattern MONTHS = Pattern.compile("[1-9]\\d{0,2}");
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
        checks.terms();
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
        if (!RosterField.isKnown(column.field())
                || !RosterField.of(column.field()).isOfTemplates()) {
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

    private void terms() {
        TemplateTerms terms = draft.terms();
        if (!terms.validMonths().isEmpty()
                && !MONTHS.matcher(terms.validMonths()).matches()) {
            problem("/terms/validMonths", "template.terms.validMonths.wrong", terms.validMonths());
        }
        if (!terms.lastDay().isEmpty() && !isDay(terms.lastDay())) {
            problem("/terms/lastDay", "template.terms.lastDay.wrong", terms.lastDay());
        }
        if (!terms.validMonths().isEmpty() && !terms.lastDay().isEmpty()) {
            problem("/terms/lastDay", "template.terms.lastDay.both", "");
        }
        if (!terms.url().isEmpty() && !AchievementChecks.isWebAddress(terms.url())) {
            problem("/terms/url", "achievement.url.wrong", terms.url());
        }
        if (!terms.type().isEmpty() && (terms.url().isEmpty() || !AchievementChecks.isWebAddress(terms.type()))) {
            problem("/terms/type", "template.terms.type.wrong", terms.type());
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isRowPerLearner() {
        return draft.layout().equals(RosterLayout.ROW_PER_LEARNER.name());
    }

    private boolean isBoundHere(String field) {
        String code = field.substring(0, field.lastIndexOf('/'));
        return RosterField.of(field).isOfAward()
                && isRowPerLearner()
                && draft.achievements().contains(code);
    }

    private static boolean isName(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)));
    }

    private void problem(String pointer, String code, String given) {
        problems.add(new CatalogProblem(pointer, code, given));
    }
}
