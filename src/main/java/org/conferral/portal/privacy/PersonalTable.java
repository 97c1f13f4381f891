package org.conferral.portal.privacy;

import java.util.List;

/**
 * A table in which something about one person stands: how their rows are found, what of them is handed out to that person, and what becomes of
 * them when the person is erased.
 *
 * @param name    of the table
 * @param section under which it is handed out; rows of several tables may stand in one section
 * @param by      whose ids or addresses its key holds
 * @param key     the column by which rows are found
 * @param shown   the columns that are handed out
 * @param end     what erasure leaves
 */
record PersonalTable(String name, String section, By by, String key, List<String> shown, End end) {

    /** By what the rows of a person are found. */
    enum By {
        LEARNER,
        RECORD,
        /** Addresses that are the person's alone. */
        ADDRESS,
        STORY,
        /** Something of their own that they have said. */
        WORD,
        /** Whom they have shown to be, if they read several addresses. */
        PERSON
    }

    /** What becomes of the rows when the person is erased. */
    enum End {
        /** The rows are deleted. */
        GOES,
        /** The rows stay for what points to them, and lose all that is personal. */
        EMPTIED
    }

    PersonalTable {
        shown = List.copyOf(shown);
    }

    /** Rows that are deleted; the columns stand in one text, parted by commas. */
    static PersonalTable goes(By by, String name, String key, String section, String columns) {
        return new PersonalTable(name, section, by, key, List.of(columns.split(", ")), End.GOES);
    }

    /** Rows that are emptied. */
    static PersonalTable emptied(By by, String name, String key, String section, String columns) {
        return new PersonalTable(name, section, by, key, List.of(columns.split(", ")), End.EMPTIED);
    }

    /** Rows that are deleted with what they say of a record. */
    static PersonalTable byRecord(String name, String section, String columns) {
        return goes(By.RECORD, name, "credential_id", section, columns);
    }

    String select() {
        return "select " + String.join(", ", shown) + " from " + name + " where " + key;
    }

    String count() {
        return "select 1 from " + name + " where " + key;
    }

    String delete() {
        return "delete from " + name + " where " + key;
    }
}
