package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Refusal;

/** Sends the links to stories: to the reader a learner names, and a confirmation to the learner. */
@ApplicationScoped
@Transactional
public class StoryPost {

    /** So many letters in a day are enough for one record, and from anybody for one reader. */
    static final int MOST_OF_RECORD = 10;

    static final int MOST_TO_READER = 5;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST = 254;

    @Inject
    private OpenRecords opened;

    @Inject
    private Stories stories;

    @Inject
    private StoryReaders readers;

    @Inject
    private Suppressions suppressions;

    @Inject
    private OutgoingLetters letters;

    @Inject
    private NewLetters owing;

    @Inject
    private Clock clock;

    /**
     * Sends the link to a story of the open record to somebody. Tells whether the record is open.
     *
     * @throws Refusal when it is no address, when the reader wants no such letters, or when it was often enough
     */
    @Public
    public boolean send(String ticket, String storyId, String address) {
        Optional<IssuedRecord> open = opened.record(ticket);
        open.ifPresent(record -> send(record, own(record, storyId), address.strip()));
        return open.isPresent();
    }

    private Story own(IssuedRecord record, String storyId) {
        return stories.find(storyId)
                .filter(story -> story.credentialId().equals(record.credentialId()))
                .filter(story -> story.isSeen(clock.instant()))
                .orElseThrow(() -> Refusal.notFound("delivery.story.over"));
    }

    private void send(IssuedRecord record, Story story, String address) {
        if (address.length() > LONGEST || !address.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+")) {
            throw Refusal.invalid("delivery.story.address");
        }
        String mark = readers.mark(address);
        Instant now = clock.instant();
        if (readers.hasRefused(mark) || suppressions.holds(address, LetterKind.STORY_SENT)) {
            throw Refusal.conflict("delivery.story.refused");
        }
        if (readers.isReader(story.id(), mark)) {
            throw Refusal.conflict("delivery.story.sentAlready");
        }
        boolean often = readers.sentOf(record.credentialId(), now.minus(DAY)) >= MOST_OF_RECORD
                || readers.sentTo(mark, now.minus(DAY)) >= MOST_TO_READER;
        if (often) {
            throw Refusal.conflict("delivery.story.often");
        }
        String letterId = owe(LetterKind.STORY_SENT, record, story, address, address);
        readers.note(letterId, story.id(), mark, now);
    }

    /** Tells learners that they have made a link; it was not they who did, if this comes as a surprise. */
    void confirm(IssuedRecord record, Story story) {
        Addressee learner = record.learner();
        owe(LetterKind.RECORD_SHARED, record, story, learner.name(), learner.mailbox());
    }

    private String owe(LetterKind kind, IssuedRecord record, Story story, String name, String address) {
        OutgoingLetter letter = owing.about(
                        kind, new OutgoingLetter.Recipient(record.credentialId(), record.batchId(), name, address))
                .noting(story.id());
        owing.owe(List.of(letter));
        return letter.id();
    }

    /** What has not gone yet when a story is switched off does not go. */
    void callOff(Story story) {
        readers.letters(story.id())
                .forEach(id -> letters.lock(id)
                        .filter(letter -> letter.state() == LetterState.QUEUED || letter.state() == LetterState.HELD)
                        .ifPresent(letter -> letter.fate().cancel()));
    }

    /** Addresses of readers are not kept longer than it takes to send. */
    void forget() {
        Instant now = clock.instant();
        readers.forget(now.minus(DAY), now.minus(KEPT));
    }
}
