package org.conferral.portal.delivery;

import java.util.List;
import java.util.Optional;

/**
 * A person with everything by which records are recognised as theirs.
 *
 * @param learners  who the person was shown to be, by records that were open
 * @param addresses what the person was shown to read
 */
record KnownPerson(Person person, List<Known> learners, List<PersonAddress> addresses) {

    /** A learner, and what the institution knows of that learner. */
    record Known(String learnerId, KnownFacts facts) {}

    /** Whether a record belongs to this person; an address alone does not tell, it may belong to a family. */
    boolean owns(IssuedRecord record) {
        return isOne(record.learnerId(), record.facts());
    }

    boolean isOne(String learnerId, KnownFacts facts) {
        return learners.stream()
                .anyMatch(known ->
                        known.learnerId().equals(learnerId) || known.facts().areOfOne(facts));
    }

    /** Whether two turn out to be the same person. */
    boolean isSameAs(KnownPerson other) {
        return other.learners.stream().anyMatch(known -> isOne(known.learnerId(), known.facts()));
    }

    Optional<PersonAddress> address(String email) {
        return addresses.stream().filter(each -> each.is(email)).findFirst();
    }

    /** Where letters go, unless they go where the institution has it on record. */
    Optional<PersonAddress> lettersTo() {
        return person.lettersTo()
                .flatMap(id ->
                        addresses.stream().filter(each -> each.id().equals(id)).findFirst());
    }
}
