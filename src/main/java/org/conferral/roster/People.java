package org.conferral.roster;

import java.util.Locale;

/** The learners a roster has named so far, kept as fingerprints: they are compared, never shown. */
final class People {

    private static final int FACTS = 3;

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

    /** Keeps a person; answers the place, counted from 1. Half of each fingerprint is enough to tell whether two rows of one learner differ. */
    int add(Person person) {
        facts.add(packed(person.row(), person.birthDate()));
        facts.add(packed(person.id(), person.email()));
        facts.add(person.name());
        return facts.size() / FACTS;
    }

    /** A person as kept: the fingerprints are halves, to be compared with {@link #differ}. */
    Person at(int place) {
        int at = (place - 1) * FACTS;
        long row = facts.get(at);
        long who = facts.get(at + 1);
        return new Person((int) (row >>> 32), who >>> 32, (int) who, facts.get(at + 2), (int) row);
    }

    /** Whether two fingerprints, or halves of them, are of different things; of nothing, nothing differs. */
    static boolean differ(long one, long other) {
        return (int) one != 0 && (int) other != 0 && (int) one != (int) other;
    }

    private static long packed(long high, long low) {
        return high << 32 | low & 0xFFFF_FFFFL;
    }
}
