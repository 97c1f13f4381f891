package org.conferral.portal.privacy;

import org.conferral.portal.platform.Mentions;

/**
 * A column in which a person may be named by whoever wrote it.
 *
 * @param key    the column that tells rows apart
 * @param whole  whether the row goes when it names the person; otherwise the name is taken out of the text
 * @param search whether it is what somebody looked for, so that a part of the name is enough
 */
record FreeText(String table, String key, String column, boolean whole, boolean search) {

    static FreeText reworded(String table, String key, String column) {
        return new FreeText(table, key, column, false, false);
    }

    static FreeText sought(String table, String key, String column) {
        return new FreeText(table, key, column, false, true);
    }

    static FreeText dropped(String table, String key, String column) {
        return new FreeText(table, key, column, true, true);
    }

    String select() {
        return "select " + key + ", " + column + " from " + table + " where " + column + " is not null";
    }

    String delete() {
        return "delete from " + table + " where " + key + " = ?";
    }

    String update() {
        return "update " + table + " set " + column + " = ? where " + key + " = ?";
    }

    boolean names(Mentions person, String text) {
        return search ? person.anyIn(text) : person.in(text);
    }

    String without(Mentions person, String text) {
        return search ? person.withoutAny(text) : person.without(text);
    }
}
