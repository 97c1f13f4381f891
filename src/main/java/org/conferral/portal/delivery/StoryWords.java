package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.conferral.portal.platform.Refusal;

/** What letters about a story tell; nothing of it is in the learner's own words, for the institution sends them. */
@ApplicationScoped
class StoryWords {

    @Inject
    private Stories stories;

    @Inject
    private StoryLinks links;

    /**
     * The occasion of a letter that notes which story it is about.
     *
     * @param claim where the learner finds the record
     */
    Occasion occasion(OutgoingLetter letter, IssuedRecord record, URI claim) {
        Story story = stories.find(letter.note()).orElseThrow(() -> Refusal.notFound("delivery.unknownLetter"));
        URI address = letter.kind() == LetterKind.STORY_SENT ? links.address(story.id()) : claim;
        return record.occasion(letter.kind(), address, story.expiresAt()).because("", story.expiresAt());
    }
}
