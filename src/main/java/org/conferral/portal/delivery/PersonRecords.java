package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.RecordsByAddress;

/** The records that were sent to any address of a person. */
@ApplicationScoped
class PersonRecords {

    @Inject
    private People people;

    @Inject
    private IssuedRecords records;

    @Inject
    private RecordsByAddress sent;

    @Inject
    private Access access;

    /** What was sent to the address of an open record and to every other address of its person, the newest first, so many at most. */
    List<RecordsByAddress.Sent> beside(IssuedRecord open, Optional<KnownPerson> person, int most) {
        Map<String, RecordsByAddress.Sent> found = new TreeMap<>(Comparator.reverseOrder());
        Stream.concat(
                        Stream.of(open.learner().mailbox()),
                        person.stream()
                                .flatMap(known -> known.addresses().stream().map(PersonAddress::email)))
                .distinct()
                .flatMap(email -> at(email, most).stream())
                .forEach(each -> found.putIfAbsent(each.credentialId(), each));
        return found.values().stream().limit(most).toList();
    }

    /**
     * The records of whoever was shown to read an address, wherever they were sent, as if they had been sent there. Of what was sent to
     * another address only what is surely the same person's: a second reader of it must not get it.
     */
    List<RecordsByAddress.Sent> of(String email, int most) {
        return people.reading(email).stream()
                .flatMap(known -> known.addresses().stream()
                        .filter(each -> !each.is(email))
                        .flatMap(each -> at(each.email(), most).stream())
                        .filter(each -> records.find(each.credentialId())
                                .filter(known::owns)
                                .isPresent()))
                .map(each -> new RecordsByAddress.Sent(
                        each.credentialId(),
                        each.batchId(),
                        each.learnerName(),
                        email,
                        each.claimDays(),
                        each.revoked()))
                .toList();
    }

    private List<RecordsByAddress.Sent> at(String email, int most) {
        return access.as(Actor.SYSTEM, () -> sent.of(email, most));
    }
}
