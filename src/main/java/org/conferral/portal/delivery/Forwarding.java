package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends letters to the address that a learner chose, where there is one. */
@ApplicationScoped
class Forwarding {

    private static final int AT_ONCE = 500;

    @Inject
    private People people;

    @Inject
    private IssuedRecords records;

    /** The same letters, some of them to another address of the same person. Most addresses are nobody's second one: they cost one question. */
    List<OutgoingLetter> redirected(List<OutgoingLetter> letters) {
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            redirect(letters.subList(from, Math.min(from + AT_ONCE, letters.size())));
        }
        return letters;
    }

    private void redirect(List<OutgoingLetter> letters) {
        Set<String> keys = letters.stream()
                .map(letter -> MailAddress.key(letter.address()))
                .collect(Collectors.toSet());
        List<String> persons = people.reading(keys).stream()
                .map(PersonAddress::personId)
                .distinct()
                .toList();
        for (KnownPerson known : persons.stream().map(people::known).toList()) {
            known.lettersTo()
                    .ifPresent(address -> letters.stream()
                            .filter(letter -> known.address(letter.address()).isPresent())
                            .filter(letter -> records.whose(letter.credentialId())
                                    .filter(whose -> known.isOne(whose.learnerId(), whose.facts()))
                                    .isPresent())
                            .forEach(letter -> letter.readdress(address.email())));
        }
    }
}
