package org.conferral.roster;

import static org.conferral.roster.Severity.ERROR;
import static org.conferral.roster.Severity.INFO;
import static org.conferral.roster.Severity.WARNING;

import java.util.Locale;

/** What can be wrong with a row; the words for it are the portal's. */
public enum Code {
    REQUIRED_MISSING(ERROR),
    EMAIL_WITHOUT_AT(ERROR),
    EMAIL_SEVERAL(ERROR),
    EMAIL_WITH_SPACE(ERROR),
    EMAIL_MALFORMED(ERROR),
    EMAIL_DOMAIN_MALFORMED(ERROR),
    DATE_UNREADABLE(ERROR),
    DATE_IMPOSSIBLE(ERROR),
    DATE_SHORT_YEAR(ERROR),
    DATE_IS_NUMBER(ERROR),
    BIRTH_DATE_IN_FUTURE(ERROR),
    BIRTH_DATE_TOO_EARLY(ERROR),
    AWARD_DATE_TOO_EARLY(ERROR),
    AWARD_DATE_TOO_LATE(ERROR),
    ACHIEVEMENT_UNKNOWN(ERROR),
    LEVEL_UNKNOWN(ERROR),
    STATUS_UNKNOWN(ERROR),
    NAME_NOT_SPLIT(ERROR),
    LINK_MALFORMED(ERROR),
    VALID_UNTIL_PAST(ERROR),
    CREDITS_NOT_A_NUMBER(ERROR),
    CREDITS_NEGATIVE(ERROR),
    CREDITS_TOO_MANY(ERROR),
    AVERAGE_NOT_A_NUMBER(ERROR),
    AVERAGE_DIFFERS(ERROR),
    ID_DIGITS_LOST(ERROR),
    TURNED_INTO_DATE(ERROR),
    CELL_ERROR(ERROR),
    SHEETS_CONTRADICT(ERROR),
    FORMULA_WITHOUT_VALUE(ERROR),
    CONTROL_CHARACTER(ERROR),
    CHARACTER_LOST(ERROR),
    TOO_LONG(ERROR),
    DUPLICATE_LEARNER(ERROR),
    DUPLICATE_EMAIL(ERROR),
    DUPLICATE_ACHIEVEMENT(ERROR),
    IDENTITY_EMAIL_DIFFERS(ERROR),
    IDENTITY_BIRTH_DATE_DIFFERS(ERROR),
    REPLACED_BY_LATER_ROW(ERROR),
    IDENTITY_NAME_DIFFERS(WARNING),
    DUPLICATE_ALLOWED(WARNING),
    REPLACES_EARLIER_ROW(WARNING),
    RECORD_WITHOUT_ROW(WARNING),
    DAYS_TURNED(WARNING),
    OTHER_TABLE(WARNING),
    FORMULA_VALUE_USED(WARNING),
    TEXT_LOOKS_MISREAD(WARNING),
    ROW_PASSED_OVER(INFO),
    CORRECTED(INFO),
    TRIMMED(INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name used by the machine interface and by message bundles, for example {@code email-without-at}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
