package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.RecordsByAddress;
import org.conferral.portal.platform.BulkRows;

/** Notes what mail servers report of letters, each report once: the fingerprint of the message goes with what follows from it. */
@ApplicationScoped
class Returns {

    private static final int MOST_RECORDS = 20;

    @Inject
    private OutgoingLetters letters;

    @Inject
    private IssuedRecords records;

    @Inject
    private RecordsByAddress byAddress;

    @Inject
    private Suppressions suppressions;

    @Inject
    private Access access;

    @Inject
    private BulkRows bulk;

    @Inject
    private Clock clock;

    /** What those of these messages that were read before had turned out to be, by fingerprint. */
    @Transactional
    Map<String, ReturnedAs> known(List<String> marks) {
        return bulk
                .selectIn(
                        row -> Map.entry(row.getString(1), ReturnedAs.valueOf(row.getString(2))),
                        "select mark, found from returned_message where mark",
                        List.of(),
                        marks)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** How many messages of each kind were read since then. */
    @Transactional
    Map<ReturnedAs, Integer> counts(Instant since) {
        return bulk
                .select(
                        row -> Map.entry(ReturnedAs.valueOf(row.getString(1)), row.getInt(2)),
                        "select found, count(*) from returned_message where read_at >= ? group by found",
                        since)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes a message that reports nothing. */
    @Transactional
    void note(String mark, ReturnedAs found) {
        bulk.insert("returned_message", List.of("mark", "found", "read_at"), List.<Object[]>of(new Object[] {
            mark, found, clock.instant()
        }));
    }

    /** Does what follows from a report, and notes it; another server that reads the same message at this moment fails, and changes nothing. */
    @Transactional
    ReturnedAs apply(String mark, DeliveryReport report) {
        Optional<OutgoingLetter> named = report.letters().stream()
                .flatMap(id -> letters.lock(id).stream())
                .findFirst();
        ReturnedAs found = named.or(() -> guessed(report))
                .map(letter -> follow(letter, report, named.isPresent()))
                .orElse(ReturnedAs.UNMATCHED);
        note(mark, found);
        return found;
    }

    private ReturnedAs follow(OutgoingLetter letter, DeliveryReport report, boolean named) {
        boolean current =
                letter.state() == LetterState.SENT && report.fits(letter.line().recipientAddress());
        return switch (report.kind()) {
            case DELAYED -> {
                if (current) {
                    letter.fate().hear(report.words());
                }
                yield ReturnedAs.DELAYED;
            }
            case FAILED -> {
                if (current) {
                    letter.fate().comeBack(report.words());
                    records.noteMail(letter);
                    suppress(letter, report, named && report.isAboutAddress(), SuppressionReason.GONE);
                }
                yield ReturnedAs.BOUNCED;
            }
            case COMPLAINT -> {
                suppress(letter, report, named, SuppressionReason.COMPLAINED);
                yield named ? ReturnedAs.COMPLAINED : ReturnedAs.UNMATCHED;
            }
        };
    }

    /** Only who knows the number of a letter can have an address put on the list: everybody else may have invented the report. */
    private void suppress(OutgoingLetter letter, DeliveryReport report, boolean sure, SuppressionReason reason) {
        if (sure) {
            access.asSystem(() -> suppressions.reported(letter.line().recipientAddress(), reason, report.words()));
        }
    }

    /** The newest letter that was sent to an address the report is about, where it names no letter. */
    private Optional<OutgoingLetter> guessed(DeliveryReport report) {
        Set<String> ids = report.recipients().stream()
                .flatMap(address -> access.as(Actor.SYSTEM, () -> byAddress.of(address, MOST_RECORDS)).stream())
                .map(RecordsByAddress.Sent::credentialId)
                .collect(Collectors.toSet());
        return letters.writtenAbout(ids).stream()
                .filter(each -> each.state() == LetterState.SENT)
                .max(Comparator.comparing(OutgoingLetters.Written::id))
                .flatMap(each -> letters.lock(each.id()))
                .filter(letter -> report.names(letter.line().recipientAddress()));
    }
}
