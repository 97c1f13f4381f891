package org.conferral.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The learners a roster has named so far, kept as fingerprints of 64 bits: they are compared, never shown. That two of a million differ and
 * look alike happens once in some forty million files.
 */
final class People {

    private static final int FACTS = 4;
    private static final long NOTHING = 0;

    /**
     * What a row says of its learner; 0 stands for nothing.
     *
     * @param row where the learner was named first
     */
    record Person(int row, long id, long email, long name, long birthDate) {

        /** The number, and the address only where there is none. */
        long who() {
            return id == NOTHING ? email : id;
        }

        boolean isNumbered() {
            return id != NOTHING;
        }
    }

    private final MessageDigest digest;
    private long[] facts = new long[FACTS << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    People() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Person person(int row, LearnerRow learner) {
        String name = learner.value(RosterField.GIVEN_NAME).orElse("") + " "
                + learner.value(RosterField.FAMILY_NAME).orElse("");
        return new Person(
                row,
                fingerprint("id", learner.value(RosterField.LEARNER_ID).orElse("")),
                fingerprint("mail", learner.value(RosterField.EMAIL).orElse("").toLowerCase(Locale.ROOT)),
                fingerprint("name", name.strip()),
                fingerprint("born", learner.value(RosterField.BIRTH_DATE).orElse("")));
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

    /** The fingerprint of a text; 0 of nothing. */
    long fingerprint(String kind, String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                        .getLong()
                | 1;
    }
}
