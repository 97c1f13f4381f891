package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.EmailRule;

/**
 * The addresses of a learner who has a record open. Another address becomes the learner's only by a code that was mailed to it and typed here:
 * whether anything was ever sent to it is told to nobody before.
 */
@ApplicationScoped
@Transactional
public class OwnAddresses {

    private static final int MOST = 10;
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private OpenRecords opened;

    @Inject
    private People people;

    @Inject
    private MailCodes codes;

    @Inject
    private CodeLetters letters;

    @Inject
    private Clock clock;

    /** The addresses that are known to be the learner's; empty where no record is open. */
    @Public
    public Optional<AddressesView> look(String ticket) {
        return opened.record(ticket).map(open -> {
            Optional<KnownPerson> person = people.of(open);
            return AddressesView.of(
                    open.learner().mailbox(),
                    person.map(KnownPerson::addresses).orElseGet(List::of),
                    person.flatMap(KnownPerson::lettersTo),
                    codes.waiting(MailCode.Purpose.ADDRESS, open.credentialId(), clock.instant())
                            .map(MailCode::email));
        });
    }

    /**
     * Mails a code to an address that the learner says to read.
     *
     * @throws Refusal when it is none, is known already, or when it is asked for too often
     */
    @Public
    public void add(String ticket, String email) {
        String given = email.strip();
        opened.record(ticket).ifPresent(open -> {
            List<PersonAddress> known =
                    people.of(open).map(KnownPerson::addresses).orElseGet(List::of);
            if (!EmailRule.isAddress(given)) {
                throw Refusal.invalid("addresses.none");
            }
            if (given.equalsIgnoreCase(open.learner().mailbox())
                    || known.stream().anyMatch(each -> each.is(given))) {
                throw Refusal.conflict("addresses.known");
            }
            if (known.size() >= MOST) {
                throw Refusal.conflict("addresses.enough", MOST);
            }
            if (!letters.proving(open.credentialId(), open, given)) {
                throw Refusal.busy("addresses.later");
            }
            codes.forget(clock.instant().minus(KEPT));
        });
    }

    /** Takes the code that was mailed; tells whether it was the right one, and the address is the learner's from now on. */
    @Public
    public boolean prove(String ticket, String typed) {
        Instant now = clock.instant();
        Optional<IssuedRecord> open = opened.record(ticket);
        Optional<MailCode> met =
                open.flatMap(record -> codes.met(MailCode.Purpose.ADDRESS, record.credentialId(), typed.strip(), now));
        met.ifPresent(code -> prove(open.orElseThrow(), code.email(), now));
        return met.isPresent();
    }

    private void prove(IssuedRecord open, String email, Instant now) {
        KnownPerson person = people.orNew(open, now);
        people.prove(person.person(), email, now);
        people.reading(email).stream()
                .filter(other -> !other.person().id().equals(person.person().id()))
                .filter(person::isSameAs)
                .forEach(other -> people.merge(person.person(), other.person()));
    }

    /** An address is the learner's no more; the one of the open record stays as long as the record does. */
    @Public
    public void remove(String ticket, String addressId) {
        opened.record(ticket)
                .ifPresent(open -> change(ticket, addressId, (known, address) -> {
                    if (!address.is(open.learner().mailbox())) {
                        // what is left has to be known by something: the record that is open
                        people.anchor(known.person(), open, clock.instant());
                        people.remove(known, address);
                    }
                }));
    }

    /** Letters go to this address from now on; empty: where the institution has it on record. */
    @Public
    public void write(String ticket, String addressId) {
        if (addressId.isEmpty()) {
            opened.record(ticket)
                    .flatMap(people::of)
                    .ifPresent(known -> known.person().writeAsOnRecord());
        } else {
            change(ticket, addressId, (known, address) -> known.person().write(address));
        }
    }

    private void change(String ticket, String addressId, BiConsumer<KnownPerson, PersonAddress> deed) {
        opened.record(ticket)
                .flatMap(people::of)
                .ifPresent(known -> known.addresses().stream()
                        .filter(each -> each.id().equals(addressId))
                        .findFirst()
                        .ifPresent(each -> deed.accept(known, each)));
    }
}
