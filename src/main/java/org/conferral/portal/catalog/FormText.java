package org.conferral.portal.catalog;

import jakarta.json.JsonObjectBuilder;

/** What people type: blanks around it mean nothing, and nothing typed means nothing said. */
final class FormText {

    private FormText() {}

    static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Says the value, or leaves the member out when there is none. */
    static void put(JsonObjectBuilder object, String name, String value) {
        if (value.isEmpty()) {
            object.remove(name);
        } else {
            object.add(name, value);
        }
    }
}
