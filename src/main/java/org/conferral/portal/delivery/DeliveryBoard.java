package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.LearnerAddresses;
import org.conferral.portal.platform.Refusal;

/** What became of every letter of a batch and of those it was written to, and what can be done about it. */
@ApplicationScoped
@Transactional
public class DeliveryBoard {

    @Inject
    private OutgoingLetters letters;

    @Inject
    private ClaimLinks links;

    @Inject
    private IssuedRecords records;

    @Inject
    private Unclaimed unclaimed;

    @Inject
    private WritingAgain again;

    @Inject
    private LearnerAddresses addresses;

    @Inject
    private MailRoute route;

    @Inject
    private Clock clock;

    /** What became of these records. */
    @Allowed(Permission.VIEW)
    public List<BoardLine> lines(List<CredentialLine> shown) {
        Set<String> ids = shown.stream().map(CredentialLine::id).collect(Collectors.toSet());
        Map<String, List<OutgoingLetters.Written>> written = letters.writtenAbout(ids).stream()
                .collect(Collectors.groupingBy(OutgoingLetters.Written::credentialId));
        Map<String, Instant> opened = links.opened(ids);
        return shown.stream()
                .map(record -> line(
                        record,
                        written.getOrDefault(record.id(), List.of()),
                        Optional.ofNullable(opened.get(record.id()))))
                .toList();
    }

    private static BoardLine line(
            CredentialLine record, List<OutgoingLetters.Written> written, Optional<Instant> opened) {
        Comparator<OutgoingLetters.Written> age = Comparator.comparing(OutgoingLetters.Written::id);
        Optional<OutgoingLetters.Written> letter =
                written.stream().filter(each -> each.kind().isInvitation()).max(age);
        List<OutgoingLetters.Written> reminded = written.stream()
                .filter(each -> each.kind() == LetterKind.CLAIM_REMINDER && each.state() == LetterState.SENT)
                .sorted(age)
                .toList();
        return new BoardLine(
                record,
                letter.map(OutgoingLetters.Written::id).orElse(""),
                letter.map(OutgoingLetters.Written::state),
                letter.flatMap(OutgoingLetters.Written::answer).orElse(""),
                letter.flatMap(OutgoingLetters.Written::sentAt),
                opened,
                reminded.size(),
                reminded.isEmpty()
                        ? Optional.empty()
                        : reminded.get(reminded.size() - 1).sentAt());
    }

    /** Writes to another address from now on, the letter that did not arrive at once. */
    @Allowed(Permission.DELIVER)
    public void mend(String credentialId, String address) {
        requireRoute();
        addresses.change(credentialId, address);
        letters.invitation(credentialId).ifPresent(letter -> {
            letter.readdress(address.strip());
            letter.fate().queue(clock.instant());
            records.noteMail(letter);
        });
    }

    /**
     * Writes again to everybody in a batch who has neither claimed nor declined: a reminder where the invitation arrived, or else the invitation
     * once more. Tells how many. Some at a time, so that no transaction grows with the batch; after a fault half-way, the next call does the rest.
     */
    @Allowed(Permission.DELIVER)
    @Transactional(TxType.NOT_SUPPORTED)
    public int writeAgain(String batchId) {
        requireRoute();
        var written = new AtomicInteger();
        unclaimed.each(batchId, some -> written.addAndGet(again.some(some)));
        return written.get();
    }

    private void requireRoute() {
        if (route.server().isEmpty()) {
            throw Refusal.conflict("delivery.noServer");
        }
    }
}
