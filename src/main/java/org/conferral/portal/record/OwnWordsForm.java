package org.conferral.portal.record;

import java.util.List;
import java.util.Optional;
import org.conferral.portal.evidence.FitFile;

/**
 * What a learner has sent.
 *
 * @param about which achievement it is about, by its name
 * @param drop whether a file that was there goes
 */
public record OwnWordsForm(String about, String words, String link, Optional<FitFile> file, boolean drop) {

    /** What is to be said; an achievement that the record does not have is taken for the whole of it. */
    WordWish wish(List<String> achievements) {
        return new WordWish(achievements.contains(about) ? about : "", words, link);
    }
}
