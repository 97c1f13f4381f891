package org.conferral.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Remembers who and what has been seen in a roster, and tells when a row repeats or contradicts an earlier one. */
final class Repetitions {

    private record Person(int row, String id, String email, String name, String birthDate) {}

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
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, Person> byEmail = new HashMap<>();
    private final Map<List<String>, Integer> awards = new HashMap<>();

    Repetitions(RosterLayout layout, DuplicateRule rule) {
        this.layout = layout;
        this.rule = rule;
    }

    /** Looks at a row that is right in itself, and remembers it unless it has to stay behind. */
    Finding look(int row, LearnerRow learner) {
        Person person = person(row, learner);
        Finding finding = layout == RosterLayout.ROW_PER_LEARNER ? once(person) : often(person, learner);
        if (!finding.isError()) {
            remember(person, finding.replaced().isPresent());
        }
        return finding;
    }

    /** The name under which rows of this learner go on; empty while none does. */
    Optional<String> known(LearnerRow learner) {
        return Optional.ofNullable(same(person(0, learner))).map(Person::name);
    }

    private Finding once(Person person) {
        Person same = known(byId, person.id());
        if (same != null) {
            boolean moved = rule != DuplicateRule.REPLACE && differ(same.email(), person.email());
            return moved
                    ? Finding.of(Code.IDENTITY_EMAIL_DIFFERS, RosterField.EMAIL, same.row())
                    : repeated(Code.DUPLICATE_LEARNER, RosterField.LEARNER_ID, same.row());
        }
        Person sharing = known(byEmail, person.email());
        if (sharing == null) {
            return Finding.NONE;
        }
        return differ(sharing.id(), person.id())
                ? Finding.of(Code.DUPLICATE_EMAIL, RosterField.EMAIL, sharing.row())
                : repeated(Code.DUPLICATE_LEARNER, RosterField.EMAIL, sharing.row());
    }

    private Finding often(Person person, LearnerRow learner) {
        Person same = same(person);
        if (same == null) {
            Person sharing = known(byEmail, person.email());
            if (sharing != null && differ(sharing.id(), person.id())) {
                return Finding.of(Code.DUPLICATE_EMAIL, RosterField.EMAIL, sharing.row());
            }
        } else if (differ(same.email(), person.email())) {
            return Finding.of(Code.IDENTITY_EMAIL_DIFFERS, RosterField.EMAIL, same.row());
        } else if (differ(same.birthDate(), person.birthDate())) {
            return Finding.of(Code.IDENTITY_BIRTH_DATE_DIFFERS, RosterField.BIRTH_DATE, same.row());
        }
        Finding award = award(person, learner);
        boolean renamed = same != null && differ(same.name(), person.name());
        return award.code().isEmpty() && renamed
                ? Finding.of(Code.IDENTITY_NAME_DIFFERS, RosterField.FAMILY_NAME, same.row())
                : award;
    }

    /** A learner is told by the number, and by the address only where there is none. */
    private Person same(Person person) {
        return person.id().isEmpty() ? known(byEmail, person.email()) : known(byId, person.id());
    }

    private Finding award(Person person, LearnerRow learner) {
        String who = person.id().isEmpty() ? person.email() : person.id();
        List<String> award =
                List.of(who, learner.value(RosterField.ACHIEVEMENT_CODE).orElse(""));
        Integer earlier = awards.get(award);
        Finding finding = earlier == null
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
        if (replacing && layout == RosterLayout.ROW_PER_LEARNER) {
            put(byId, person.id(), person);
            put(byEmail, person.email(), person);
        } else {
            putIfAbsent(byId, person.id(), person);
            putIfAbsent(byEmail, person.email(), person);
        }
    }

    private static Person person(int row, LearnerRow learner) {
        return new Person(
                row,
                learner.value(RosterField.LEARNER_ID).orElse(""),
                learner.value(RosterField.EMAIL).orElse("").toLowerCase(Locale.ROOT),
                learner.value(RosterField.GIVEN_NAME).orElse("") + " "
                        + learner.value(RosterField.FAMILY_NAME).orElse(""),
                learner.value(RosterField.BIRTH_DATE).orElse(""));
    }

    private static Person known(Map<String, Person> people, String key) {
        return key.isEmpty() ? null : people.get(key);
    }

    private static void put(Map<String, Person> people, String key, Person person) {
        if (!key.isEmpty()) {
            people.put(key, person);
        }
    }

    private static void putIfAbsent(Map<String, Person> people, String key, Person person) {
        if (!key.isEmpty()) {
            people.putIfAbsent(key, person);
        }
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
