package org.conferral.roster;

import java.util.Arrays;
import java.util.Locale;

/** The learners a roster has named so far, kept as fingerprints: they are compared, never shown. */
final class People {

    private static final int FACTS = 4;

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
    private long[] facts = new long[FACTS << 10];
    private int[] rows = new int[1 << 10];
    private int size;

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
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            facts = Arrays.copyOf(facts, facts.length * 2);
        }
        rows[size] = person.row();
        int at = size * FACTS;
        facts[at] = person.id();
        facts[at + 1] = person.email();
        facts[at + 2] = person.name();
        facts[at + 3] = person.birthDate();
        return ++size;
    }

    Person at(int place) {
        int at = (place - 1) * FACTS;
        return new Person(rows[place - 1], facts[at], facts[at + 1], facts[at + 2], facts[at + 3]);
    }
}
