package org.conferral.roster;

import java.util.Locale;

/** The learners a roster has named so far, kept as fingerprints: they are compared, never shown. */
final class People {

    private static final int FACTS = 5;

    /**
     * What a row says of its learner; 0 stands for nothing.
     *
     * @param row where the learner was named first
     */
    record Person(int row, long id, long email, long name, long birthDate) {

        /** The number, and the address only where there is none. */
        long who() {
            return id == Fingerprints.NOTHING ? email : id;
        }

        boolean isNumbered() {
            return id != Fingerprints.NOTHING;
        }
    }

    private final Fingerprints fingerprints;
    private final LongList facts = new LongList();

    People(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    Person person(int row, LearnerRow learner) {
        String name = learner.value(RosterField.GIVEN_NAME).orElse("") + " "
                + learner.value(RosterField.FAMILY_NAME).orElse("");
        return new Person(
                row,
                fingerprints.of("id", learner.value(RosterField.LEARNER_ID).orElse("")),
                fingerprints.of(
                        "mail", learner.value(RosterField.EMAIL).orElse("").toLowerCase(Locale.ROOT)),
                fingerprints.of("name", name.strip()),
                fingerprints.of("born", learner.value(RosterField.BIRTH_DATE).orElse("")));
    }

    /** Keeps a person; answers the place, counted from 1. */
    int add(Person person) {
        facts.add(person.row());
        facts.add(person.id());
        facts.add(person.email());
        facts.add(person.name());
        facts.add(person.birthDate());
        return facts.size() / FACTS;
    }

    Person at(int place) {
        int at = (place - 1) * FACTS;
        return new Person(
                (int) facts.get(at), facts.get(at + 1), facts.get(at + 2), facts.get(at + 3), facts.get(at + 4));
    }
}
