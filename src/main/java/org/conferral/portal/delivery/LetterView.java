package org.conferral.portal.delivery;

import java.net.URI;
import java.util.Optional;
import org.conferral.letter.Letter;

/** One letter with everything staff may want to know about it, the words included. */
public record LetterView(
        LetterLine line,
        String from,
        String to,
        String messageId,
        Letter letter,
        Optional<URI> claimUrl,
        Optional<ClaimState> claim) {}
