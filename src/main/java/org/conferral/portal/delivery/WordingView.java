package org.conferral.portal.delivery;

import java.util.List;
import org.conferral.letter.Flaw;
import org.conferral.letter.LetterWords;

/**
 * A letter as somebody edits it.
 *
 * @param unitName whose letter it is
 * @param words the draft, or else the words that hold
 * @param flaws what keeps them from being used
 * @param line where the words in force come from
 * @param base the number of the newest version, against which a later one is told
 * @param versions every earlier one, the newest first
 */
public record WordingView(
        String unitName,
        LetterWords words,
        List<Flaw> flaws,
        WordingLine line,
        int base,
        List<WordingVersion> versions) {

    public WordingView {
        flaws = List.copyOf(flaws);
        versions = List.copyOf(versions);
    }

    /** Whether a letter can be written in these words. */
    public boolean usable() {
        return flaws.isEmpty();
    }
}
