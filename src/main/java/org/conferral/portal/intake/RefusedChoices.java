package org.conferral.portal.intake;

import org.conferral.portal.platform.Refusal;
import org.conferral.roster.Severity;
import org.conferral.roster.UnusableFile;

/** The "no" to a choice that gives no table. */
final class RefusedChoices {

    private RefusedChoices() {}

    static Refusal of(UnusableFile unusable, String fileName) {
        return switch (unusable.code()) {
            case SHEET_UNKNOWN -> Refusal.invalid("roster.sheet.unknown", fact(unusable), fileName);
            case SHEET_UNUSABLE -> Refusal.invalid("roster.sheet.unusable", fact(unusable), fileName);
            case HEADER_ROW_UNUSABLE -> Refusal.invalid("roster.headerRow.unusable", fact(unusable), fileName);
            default -> other(unusable, fileName);
        };
    }

    private static String fact(UnusableFile unusable) {
        return unusable.args().get(0);
    }

    private static Refusal other(UnusableFile unusable, String fileName) {
        FindingLine line = new FindingLine(
                Severity.ERROR, unusable.code().key(), "", unusable.row(), "", "", fileName, unusable.args(), "");
        return Refusal.invalid("roster.choices.unusable", line.message(), line.repair());
    }
}
