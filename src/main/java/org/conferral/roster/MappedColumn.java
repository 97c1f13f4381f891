package org.conferral.roster;

import java.util.List;
import java.util.Optional;

/**
 * A column of the file, and the field it fills.
 *
 * @param index   its place in the sheet, counted from 0
 * @param name    its heading, made unique within the sheet
 * @param samples the first values under the heading
 */
public record MappedColumn(int index, String name, Match match, Optional<String> field, List<String> samples) {

    /** Why a column fills its field, or why it fills none. */
    public enum Match {
        /** A clerk chose it. */
        CHOSEN,
        /** The heading is the record template's own. */
        NAMED,
        /** The heading is a usual one for the field. */
        USUAL,
        /** Another column claims the same field. */
        AMBIGUOUS,
        /** The heading is not known, or another column fills the field better. */
        IGNORED
    }

    public MappedColumn {
        samples = List.copyOf(samples);
        if (field.isPresent() != (match != Match.IGNORED)) {
            throw new IllegalArgumentException("an ignored column fills no field, any other does");
        }
    }

    public boolean isUsed() {
        return match == Match.CHOSEN || match == Match.NAMED || match == Match.USUAL;
    }
}
