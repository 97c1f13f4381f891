package org.conferral.roster;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of the file, and the field it fills.
 *
 * @param index      its place in the sheet, counted from 0
 * @param name       its heading, made unique within the sheet
 * @param samples    the first values under the heading
 * @param alternates other fields it may fill, the likeliest first
 */
public record MappedColumn(
        int index, String name, Match match, Optional<String> field, List<String> samples, List<String> alternates) {

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
        /** The heading says so, but the values are of another kind. */
        DOUBTED,
        /** The heading resembles a usual one. */
        SIMILAR,
        /** The values are of the kind the field holds. */
        GUESSED,
        /** The heading is not known, or another column fills the field better. */
        IGNORED
    }

    private static final Set<Match> SURE = EnumSet.of(Match.CHOSEN, Match.NAMED, Match.USUAL);
    private static final Set<Match> SUGGESTED = EnumSet.of(Match.SIMILAR, Match.GUESSED);

    public MappedColumn {
        samples = List.copyOf(samples);
        alternates = List.copyOf(alternates);
        if (field.isPresent() != (match != Match.IGNORED)) {
            throw new IllegalArgumentException("an ignored column fills no field, any other does");
        }
    }

    public boolean isUsed() {
        return isSure(match);
    }

    /** Whether a match is good without a person's word. */
    public static boolean isSure(Match match) {
        return SURE.contains(match);
    }

    /** Whether a match is a proposal that a person has to confirm. */
    public static boolean isSuggested(Match match) {
        return SUGGESTED.contains(match);
    }

    boolean mayFill(String wanted) {
        return alternates.contains(wanted);
    }
}
