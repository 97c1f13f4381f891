package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.conferral.paper.PaperStory;
import org.conferral.portal.delivery.SharedStory;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.RecordFile;
import org.conferral.portal.issuing.RecordPapers;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Wording;
import org.conferral.reading.RecordReading;
import org.conferral.verify.CredentialFacts;
import org.conferral.verify.Outcome;

/** Prints what a learner shows, checked at this moment. */
@ApplicationScoped
public class StoryPrinting {

    @Inject
    private VerifyDesk verifier;

    @Inject
    private RecordPapers papers;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * The story as PDF.
     *
     * @param token by which it is seen
     * @param language of the labels, such as "de"; English where there are none in it
     */
    @Public
    public RecordFile of(SharedStory story, String token, String language) {
        Locale reader = papers.language(language);
        Instant now = clock.instant();
        List<PaperStory.Shown> shown = verifier.show(story.presentation()).nested().stream()
                .map(card -> shown(card, reader))
                .toList();
        return papers.of(new PaperStory(
                story.title(),
                story.learnerName(),
                story.note(),
                shown,
                story.presentation(),
                settings.url("/share/" + token),
                Wording.day(now, reader),
                Wording.day(story.expiresAt(), reader),
                now,
                reader));
    }

    private static PaperStory.Shown shown(VerdictCard card, Locale reader) {
        JsonObject document = card.facts().map(CredentialFacts::document).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new PaperStory.Shown(
                RecordReading.of(document, at -> Wording.day(at, reader)),
                document.toString().getBytes(StandardCharsets.UTF_8),
                standing(card.outcome()));
    }

    private static PaperStory.Standing standing(Outcome outcome) {
        return switch (outcome) {
            case VALID -> PaperStory.Standing.GOOD;
            case REVOKED -> PaperStory.Standing.REVOKED;
            case SUSPENDED -> PaperStory.Standing.SUSPENDED;
            case EXPIRED -> PaperStory.Standing.EXPIRED;
            default -> PaperStory.Standing.UNPROVEN;
        };
    }
}
