package org.conferral.roster;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** By what the learners of a roster are known: an address, a name, and how their numbers are made up. */
final class LearnerMarks {

    /** Numbers of more forms than these have none. */
    private static final int MOST_FORMS = 50;

    private static final int LONGEST = 64;

    private final Map<String, MappedColumn> columns;
    private final Set<String> forms = new HashSet<>();
    private boolean any;
    private boolean wordy;

    LearnerMarks(Map<String, MappedColumn> columns) {
        this.columns = columns;
    }

    /** Whether any learner was seen. */
    boolean areKnown() {
        return any;
    }

    /** Takes note of a row among the learners, if it surely is one. */
    void learn(SheetRow row) {
        boolean addressed = columns.containsKey(RosterField.EMAIL.key()) ? hasAddress(row) : isNamed(row);
        if (!addressed) {
            return;
        }
        any = true;
        String number = text(row, RosterField.LEARNER_ID);
        if (!number.isEmpty() && forms.size() < MOST_FORMS) {
            forms.add(form(number));
            wordy |= !hasDigit(number);
        }
    }

    /** Whether a row bears any of the marks, so that it may be a learner, however incomplete. */
    boolean are(SheetRow row) {
        return hasAddress(row) || isNamed(row) || isNumbered(row);
    }

    /** Whether one of the cells cannot be what a learner has in its column. */
    boolean contradict(SheetRow row) {
        return columns.entrySet().stream()
                .anyMatch(column -> contradicts(
                        RosterField.of(column.getKey()),
                        column.getValue(),
                        row.cell(column.getValue().index())));
    }

    private boolean contradicts(RosterField field, MappedColumn column, Cell cell) {
        if (cell.isBlank()) {
            return false;
        }
        boolean wordForNumber = field == RosterField.LEARNER_ID && !forms.isEmpty() && !wordy && !hasDigit(cell.text());
        return wordForNumber
                || Doubt.of(field, cell)
                || HeaderName.normal(cell.text()).equals(HeaderName.normal(column.name()));
    }

    private boolean hasAddress(SheetRow row) {
        return text(row, RosterField.EMAIL).indexOf('@') >= 0;
    }

    private boolean isNumbered(SheetRow row) {
        String number = text(row, RosterField.LEARNER_ID);
        return !number.isEmpty() && (forms.size() < MOST_FORMS ? forms.contains(form(number)) : hasDigit(number));
    }

    /** A first and a last name, or both in one cell. */
    private boolean isNamed(SheetRow row) {
        boolean parts = Stream.of(RosterField.GIVEN_NAME, RosterField.FAMILY_NAME)
                .map(field -> text(row, field))
                .allMatch(LearnerMarks::isName);
        return parts || FullName.of(text(row, RosterField.FULL_NAME)).isPresent();
    }

    private static boolean isName(String text) {
        return !hasDigit(text) && text.codePoints().anyMatch(Character::isLetter);
    }

    private String text(SheetRow row, RosterField field) {
        MappedColumn column = columns.get(field.key());
        return column == null ? "" : row.cell(column.index()).shown().strip();
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** The number with every digit and every letter alike. */
    private static String form(String number) {
        char[] form = number.substring(0, Math.min(number.length(), LONGEST)).toCharArray();
        for (int i = 0; i < form.length; i++) {
            form[i] = Character.isDigit(form[i]) ? '9' : Character.isLetter(form[i]) ? 'A' : form[i];
        }
        return new String(form);
    }
}
