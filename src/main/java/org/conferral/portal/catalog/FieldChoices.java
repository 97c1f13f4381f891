package org.conferral.portal.catalog;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterField;

/** What a roster column can feed, grouped by what it is about. */
final class FieldChoices {

    /** What rosters tell of one achievement among several; the rest is told of all. */
    private static final List<RosterField> BOUND = List.of(
            RosterField.GRADE,
            RosterField.LEVEL,
            RosterField.LEVEL_2,
            RosterField.CREDITS,
            RosterField.AWARD_DATE,
            RosterField.TERM,
            RosterField.EVIDENCE,
            RosterField.EVIDENCE_FILE,
            RosterField.NARRATIVE,
            RosterField.VALID_UNTIL);

    private FieldChoices() {}

    /** The learner, the award and, where a row is about several achievements, each of these. */
    static List<SelectItem> of(TemplateForm form, CatalogWords words) {
        List<SelectItem> groups = new ArrayList<>();
        groups.add(group(
                Texts.of("catalog", "field.group.learner"),
                named(field -> !field.isOfAward() && field.isOfTemplates()),
                words));
        groups.add(group(Texts.of("catalog", "field.group.award"), named(RosterField::isOfAward), words));
        if (form.isRowPerLearner() && form.getAchievements().size() > 1) {
            form.getAchievements()
                    .forEach(code ->
                            groups.add(group(code, BOUND.stream().map(field -> code + "/" + field.key()), words)));
        }
        return groups;
    }

    private static Stream<String> named(Predicate<RosterField> wanted) {
        return Arrays.stream(RosterField.values()).filter(wanted).map(RosterField::key);
    }

    private static SelectItemGroup group(String label, Stream<String> fields, CatalogWords words) {
        SelectItem[] items =
                fields.map(field -> new SelectItem(field, words.field(field))).toArray(SelectItem[]::new);
        return new SelectItemGroup(label, label, false, items);
    }
}
