package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Settings;

/** Makes the letters that are owed from now on. They begin in the queue where there is a mail server, and are kept in the mail view elsewhere. */
@ApplicationScoped
class NewLetters {

    @Inject
    private MailRoute route;

    @Inject
    private BulkRows bulk;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    OutgoingLetter about(LetterKind kind, OutgoingLetter.Recipient recipient) {
        return about(kind, recipient, clock.instant());
    }

    /** One that was owed before. */
    OutgoingLetter about(LetterKind kind, OutgoingLetter.Recipient recipient, Instant owedAt) {
        return OutgoingLetter.about(
                kind, recipient, ids.next(), settings.baseUrl().getHost(), owedAt);
    }

    /** The state in which letters begin. */
    LetterState beginning() {
        return route.server().isPresent() ? LetterState.QUEUED : LetterState.HELD;
    }

    /** Owes these letters; tells the state in which they begin. */
    LetterState owe(List<OutgoingLetter> letters) {
        LetterState state = beginning();
        if (state == LetterState.QUEUED) {
            Instant now = clock.instant();
            letters.forEach(letter -> letter.fate().queue(now));
        }
        keep(letters);
        return state;
    }

    /** Owes a letter for which somebody waits: it goes before all others. */
    void oweFirst(OutgoingLetter letter) {
        if (beginning() == LetterState.QUEUED) {
            letter.fate().queueFirst(clock.instant());
        }
        keep(List.of(letter));
    }

    /** Keeps letters as they are. */
    void keep(List<OutgoingLetter> letters) {
        bulk.insert(
                "outgoing_letter",
                OutgoingLetter.COLUMNS,
                letters.stream().map(OutgoingLetter::row).toList());
    }
}
