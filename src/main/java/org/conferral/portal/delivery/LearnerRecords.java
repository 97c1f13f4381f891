package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.RecordsByAddress;

/** All records of a learner who has one of them open: those that were sent to the same address, across years and units. */
@ApplicationScoped
@Transactional
public class LearnerRecords {

    private static final int MOST = 200;

    @Inject
    private OpenRecords opened;

    @Inject
    private ClaimLinks links;

    @Inject
    private ClaimLinking linking;

    @Inject
    private IssuedRecords records;

    @Inject
    private RecordsByAddress sent;

    @Inject
    private Consents consents;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** All records; empty when none is open. */
    @Public
    public Optional<OwnRecords> of(String ticket) {
        return opened.record(ticket)
                .map(open -> OwnRecords.of(beside(open).stream()
                        .flatMap(each -> records.find(each.credentialId()).stream())
                        .map(record -> own(record, open))
                        .toList()));
    }

    private List<RecordsByAddress.Sent> beside(IssuedRecord open) {
        return access.as(Actor.SYSTEM, () -> sent.of(open.learner().mailbox(), MOST));
    }

    private OwnRecord own(IssuedRecord record, IssuedRecord open) {
        ClaimedRecord read = records.read(record, record.issuedAt(), clock.instant());
        boolean same = record.credentialId().equals(open.credentialId());
        return new OwnRecord(
                record.credentialId(),
                read.reading(),
                record.issuedAt(),
                read.standing(),
                same,
                same || isSure(record, open));
    }

    /** An address may belong to a family: the learner has to be the same, or is asked for a fact first. */
    private static boolean isSure(IssuedRecord record, IssuedRecord open) {
        return record.facts().areOfOne(open.facts());
    }

    /** Turns to another record of the same learner; what comes of it is the ticket to that one. */
    @Public
    public Optional<String> turn(String ticket, String credentialId) {
        Instant now = clock.instant();
        return opened.record(ticket)
                .flatMap(open -> beside(open).stream()
                        .filter(each -> each.credentialId().equals(credentialId))
                        .findFirst()
                        .flatMap(each -> usable(each, now))
                        .flatMap(link ->
                                records.find(credentialId).map(record -> ticket(link, opens(record, open), now))));
    }

    /** What a unit wants to be agreed to first is asked like a fact. */
    private boolean opens(IssuedRecord record, IssuedRecord open) {
        return isSure(record, open) && consents.asked(record).isEmpty();
    }

    private String ticket(ClaimLink link, boolean sure, Instant now) {
        ClaimTicket arrived = ClaimTicket.arrived(link.id(), now);
        if (!sure || link.guessing().isLocked(now)) {
            return arrived.sealed(linking.secret());
        }
        if (link.open(now)) {
            records.noteClaimed(link.credentialId(), now);
        }
        disclosures.note(link.credentialId(), Disclosures.Channel.LEARNER_VIEW, "", "");
        return arrived.open(now).sealed(linking.secret());
    }

    /** The link to a record, a new one where its time is over. */
    private Optional<ClaimLink> usable(RecordsByAddress.Sent record, Instant now) {
        Optional<ClaimLink> link = linking.newest(record.credentialId());
        if (link.filter(newest -> newest.isUsable(now)).isEmpty()) {
            linking.renew(record.credentialId(), record.claimDays());
            return linking.newest(record.credentialId());
        }
        return link;
    }
}
