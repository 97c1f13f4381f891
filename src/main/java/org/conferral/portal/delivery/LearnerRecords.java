package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
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
    private ClaimLinking linking;

    @Inject
    private IssuedRecords records;

    @Inject
    private PersonRecords everywhere;

    @Inject
    private Consents consents;

    @Inject
    private Disclosures disclosures;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** All records; empty when none is open. */
    @Public
    public Optional<OwnRecords> of(String ticket) {
        return opened.record(ticket).map(open -> {
            Optional<KnownPerson> person = people.of(open);
            return OwnRecords.of(everywhere.beside(open, person, MOST).stream()
                    .flatMap(each -> records.find(each.credentialId()).stream())
                    .map(record -> own(record, open, person))
                    .toList());
        });
    }

    private OwnRecord own(IssuedRecord record, IssuedRecord open, Optional<KnownPerson> person) {
        ClaimedRecord read = records.read(record, record.issuedAt(), clock.instant());
        boolean same = record.credentialId().equals(open.credentialId());
        return new OwnRecord(
                record.credentialId(),
                read.reading(),
                record.issuedAt(),
                read.standing(),
                same,
                same || isSure(record, open, person));
    }

    /** An address may belong to a family: the learner has to be the same, or is asked for a fact first. */
    private static boolean isSure(IssuedRecord record, IssuedRecord open, Optional<KnownPerson> person) {
        return record.facts().areOfOne(open.facts())
                || person.filter(known -> known.owns(record)).isPresent();
    }

    /** Turns to another record of the same learner; what comes of it is the ticket to that one. */
    @Public
    public Optional<String> turn(String ticket, String credentialId) {
        Instant now = clock.instant();
        Optional<String> from = opened.link(ticket).map(ClaimLink::id);
        return opened.record(ticket).flatMap(open -> {
            Optional<KnownPerson> person = people.of(open);
            return everywhere.beside(open, person, MOST).stream()
                    .filter(each -> each.credentialId().equals(credentialId))
                    .findFirst()
                    .flatMap(each -> usable(each, now))
                    .flatMap(link -> records.find(credentialId)
                            .map(record -> ticket(link, opens(record, open, person), from.orElse(""))));
        });
    }

    /** What a unit wants to be agreed to first is asked like a fact. */
    private boolean opens(IssuedRecord record, IssuedRecord open, Optional<KnownPerson> person) {
        return isSure(record, open, person) && consents.asked(record).isEmpty();
    }

    private String ticket(ClaimLink link, boolean sure, String from) {
        Instant now = clock.instant();
        ClaimTicket arrived = ClaimTicket.arrived(link.id(), now).foundFrom(from);
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
