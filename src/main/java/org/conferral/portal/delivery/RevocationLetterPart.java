package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.conferral.letter.Letter;
import org.conferral.portal.issuing.TouchedLine;
import org.jspecify.annotations.Nullable;

/** What learners would read when their records are revoked, shown as a part of other pages before anything is done. */
@Named
@RequestScoped
public class RevocationLetterPart {

    @Inject
    private RevocationLetters letters;

    /** By their words: a page asks before the form is read, and again afterwards. */
    private final Map<String, Letter> written = new HashMap<>();

    /** The letter about one of the records; nothing while there are no words to write. */
    public @Nullable Letter letter(TouchedLine about, String words) {
        return words.isBlank()
                ? null
                : written.computeIfAbsent(words, reason -> letters.preview(about.credentialId(), about.part(), reason));
    }
}
