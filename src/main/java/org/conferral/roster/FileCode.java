package org.conferral.roster;

import java.util.Locale;

/** Why a file as a whole cannot be used. */
public enum FileCode {
    NOT_A_SPREADSHEET,
    EMPTY,
    NO_ROWS,
    NO_HEADER,
    PASSWORD_PROTECTED,
    OLD_EXCEL,
    BINARY_WORKBOOK,
    WEB_PAGE,
    CORRUPT,
    TOO_LARGE,
    UNPACKS_TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_MANY_CELLS,
    CELL_TOO_LONG,
    TEXT_UNREADABLE,
    QUOTE_NOT_CLOSED,
    SHEET_UNKNOWN,
    SHEET_UNUSABLE,
    HEADER_ROW_UNUSABLE;

    /** Whether the file may be a roster, and only what a clerk chose in it is none. */
    public boolean isChoice() {
        return this == SHEET_UNKNOWN || this == SHEET_UNUSABLE || this == HEADER_ROW_UNUSABLE;
    }

    /** The name used by the machine interface and by message bundles, for example {@code file-no-rows}. */
    public String key() {
        return "file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
