package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.conferral.portal.platform.Texts;

/** Says in words what a line of the journal notes as a deed. */
@Named
@ApplicationScoped
public class JournalWords {

    /** The words for a deed; a deed of an older release that has none any more is told as it was noted. */
    public String of(String deed) {
        return Optional.of(Texts.of("identity", "journal.deed." + deed))
                .filter(words -> !words.startsWith("???"))
                .orElse(deed);
    }
}
