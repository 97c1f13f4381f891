package org.conferral.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.conferral.roster.People.Person;

/** Remembers who and what has been seen in a roster, and tells when a row repeats or contradicts an earlier one. */
final class Repetitions {

    /**
     * What is to be said about a row.
     *
     * @param replaced the earlier row that gives way to this one
     */
    record Finding(Optional<Code> code, Optional<RosterField> field, int other, OptionalInt replaced) {

        static final Finding NONE = new Finding(Optional.empty(), Optional.empty(), 0, OptionalInt.empty());

        static Finding of(Code code, RosterField field, int other) {
            OptionalInt replaced = code == Code.REPLACES_EARLIER_ROW ? OptionalInt.of(other) : OptionalInt.empty();
            return new Finding(Optional.of(code), Optional.of(field), other, replaced);
        }

        boolean isError() {
            return code.map(Code::severity).filter(Severity.ERROR::equals).isPresent();
        }
    }

    private final RosterLayout layout;
    private final DuplicateRule rule;
    private final Fingerprints fingerprints = new Fingerprints();
    private final People people = new People(fingerprints);
    private final FingerprintIndex byId = new FingerprintIndex();
    private final FingerprintIndex byEmail = new FingerprintIndex();
    private final FingerprintIndex awards = new FingerprintIndex();
    private final FingerprintIndex averages = new FingerprintIndex();

    Repetitions(RosterLayout layout, DuplicateRule rule) {
        this.layout = layout;
        this.rule = rule;
    }

    /** Looks at a row that is right in itself, and remembers it unless it has to stay behind. */
    Finding look(int row, LearnerRow learner) {
        Person person = people.person(row, learner);
        Finding finding = layout == RosterLayout.ROW_PER_LEARNER ? once(person) : often(person, learner);
        if (!finding.isError()) {
            remember(person, finding.replaced().isPresent());
        }
        return finding;
    }

    /** Whether rows of this learner go on. */
    boolean isKnown(LearnerRow learner) {
        return same(people.person(0, learner)).isPresent();
    }

    private Finding once(Person person) {
        Optional<Person> same = known(byId, person.id());
        if (same.isPresent()) {
            boolean moved =
                    rule != DuplicateRule.REPLACE && People.differ(same.get().email(), person.email());
            return moved
                    ? Finding.of(
                            Code.IDENTITY_EMAIL_DIFFERS,
                            RosterField.EMAIL,
                            same.get().row())
                    : repeated(
                            Code.DUPLICATE_LEARNER,
                            RosterField.LEARNER_ID,
                            same.get().row());
        }
        return known(byEmail, person.email())
                .map(sharing -> People.differ(sharing.id(), person.id())
                        ? Finding.of(Code.DUPLICATE_EMAIL, RosterField.EMAIL, sharing.row())
                        : repeated(Code.DUPLICATE_LEARNER, RosterField.EMAIL, sharing.row()))
                .orElse(Finding.NONE);
    }

    private Finding often(Person person, LearnerRow learner) {
        Optional<Person> same = same(person);
        Finding contradiction =
                same.map(earlier -> contradiction(earlier, person)).orElseGet(() -> shared(person));
        if (contradiction.code().isPresent()) {
            return contradiction;
        }
        Finding average = average(person, learner);
        if (average.code().isPresent()) {
            return average;
        }
        Finding award = award(person, learner);
        boolean renamed = same.isPresent() && People.differ(same.get().name(), person.name());
        return award.code().isEmpty() && renamed
                ? Finding.of(
                        Code.IDENTITY_NAME_DIFFERS,
                        RosterField.FAMILY_NAME,
                        same.get().row())
                : award;
    }

    /** The same learner has one average in a term, however many rows tell it. */
    private Finding average(Person person, LearnerRow learner) {
        String term = learner.value(RosterField.TERM).orElse("").toLowerCase(Locale.ROOT);
        String programme = learner.value(RosterField.PROGRAM).orElse("").toLowerCase(Locale.ROOT);
        Finding ofTerm = average(RosterField.TERM_GPA, person, learner, term);
        return ofTerm.code().isPresent()
                ? ofTerm
                : average(RosterField.CUMULATIVE_GPA, person, learner, term + "\n" + programme);
    }

    private Finding average(RosterField field, Person person, LearnerRow learner, String of) {
        Optional<String> said = learner.value(field).filter(value -> person.who() != 0);
        if (said.isEmpty()) {
            return Finding.NONE;
        }
        String who = Long.toHexString(person.who());
        long anyValue = fingerprints.of(who, field.key() + "\n" + of);
        long thisValue = fingerprints.of(who, field.key() + "\n" + of + "\n" + said.get());
        int earlier = averages.place(anyValue);
        if (earlier != 0 && averages.place(thisValue) == 0) {
            return Finding.of(Code.AVERAGE_DIFFERS, field, earlier);
        }
        averages.putIfAbsent(anyValue, person.row());
        averages.putIfAbsent(thisValue, person.row());
        return Finding.NONE;
    }

    /** The same learner with another address or birth date. */
    private static Finding contradiction(Person earlier, Person person) {
        if (People.differ(earlier.email(), person.email())) {
            return Finding.of(Code.IDENTITY_EMAIL_DIFFERS, RosterField.EMAIL, earlier.row());
        }
        return People.differ(earlier.birthDate(), person.birthDate())
                ? Finding.of(Code.IDENTITY_BIRTH_DATE_DIFFERS, RosterField.BIRTH_DATE, earlier.row())
                : Finding.NONE;
    }

    /** Another learner with the same address. */
    private Finding shared(Person person) {
        return known(byEmail, person.email())
                .filter(sharing -> People.differ(sharing.id(), person.id()))
                .map(sharing -> Finding.of(Code.DUPLICATE_EMAIL, RosterField.EMAIL, sharing.row()))
                .orElse(Finding.NONE);
    }

    /** A learner is told by the number, and by the address only where there is none. */
    private Optional<Person> same(Person person) {
        return known(person.isNumbered() ? byId : byEmail, person.who());
    }

    /** The same achievement in another term is another attempt, as transcripts show them. */
    private Finding award(Person person, LearnerRow learner) {
        String attempt = learner.value(RosterField.ACHIEVEMENT_CODE).orElse("") + "\n"
                + learner.value(RosterField.TERM).orElse("").toLowerCase(Locale.ROOT);
        long award = fingerprints.of(Long.toHexString(person.who()), attempt);
        int earlier = awards.place(award);
        Finding finding = earlier == 0
                ? Finding.NONE
                : repeated(Code.DUPLICATE_ACHIEVEMENT, RosterField.ACHIEVEMENT_CODE, earlier);
        if (!finding.isError()) {
            awards.put(award, person.row());
        }
        return finding;
    }

    private Finding repeated(Code refusal, RosterField field, int earlier) {
        return switch (rule) {
            case SKIP -> Finding.of(refusal, field, earlier);
            case REPLACE -> Finding.of(Code.REPLACES_EARLIER_ROW, field, earlier);
            case ALLOW -> Finding.of(Code.DUPLICATE_ALLOWED, field, earlier);
        };
    }

    private void remember(Person person, boolean replacing) {
        boolean anew = replacing && layout == RosterLayout.ROW_PER_LEARNER;
        boolean newId = person.id() != 0 && (anew || byId.place(person.id()) == 0);
        boolean newEmail = person.email() != 0 && (anew || byEmail.place(person.email()) == 0);
        if (!newId && !newEmail) {
            return;
        }
        int place = people.add(person);
        if (newId) {
            byId.put(person.id(), place);
        }
        if (newEmail) {
            byEmail.put(person.email(), place);
        }
    }

    private Optional<Person> known(FingerprintIndex index, long key) {
        int place = key == 0 ? 0 : index.place(key);
        return place == 0 ? Optional.empty() : Optional.of(people.at(place));
    }
}
