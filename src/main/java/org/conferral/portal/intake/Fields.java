package org.conferral.portal.intake;

import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterField;

/** The fields a roster can fill, in the clerk's words. */
final class Fields {

    private Fields() {}

    /** The name of a field; one bound to an achievement names that too; a heading stays as it is. */
    static String name(String field) {
        if (!RosterField.isKnown(field)) {
            return field;
        }
        String name = Texts.of("intake", "field." + RosterField.of(field).key());
        int slash = field.lastIndexOf('/');
        return slash < 0 ? name : Texts.of("intake", "field.bound", field.substring(0, slash), name);
    }
}
