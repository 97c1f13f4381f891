package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownPersonTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void is_the_same_learner_or_one_of_whom_a_fact_is_known_that_is_the_same() {
        KnownPerson ada = person("ada", facts("2001-02-03", "S-1"));

        assertThat(ada.isOne("ada", facts(null, null))).isTrue();
        assertThat(ada.isOne("ada-elsewhere", facts("2001-02-03", "X-9"))).isTrue();
        assertThat(ada.isOne("brother", facts("1999-02-03", "S-2"))).isFalse();
        assertThat(ada.isOne("unknown", facts(null, null))).isFalse();
    }

    @Test
    void two_are_one_when_any_of_their_learners_are() {
        assertThat(person("a", facts(null, "S-1")).isSameAs(person("b", facts(null, "S-1"))))
                .isTrue();
        assertThat(person("a", facts(null, "S-1")).isSameAs(person("b", facts(null, "S-2"))))
                .isFalse();
    }

    @Test
    void letters_go_where_the_person_chose_as_long_as_the_address_is_the_persons() {
        Person person = new Person("p", NOON);
        PersonAddress home = new PersonAddress("h", person, "ada@home.example", NOON);
        person.write(home);

        assertThat(new KnownPerson(person, List.of(), List.of(home)).lettersTo())
                .contains(home);
        assertThat(new KnownPerson(person, List.of(), List.of()).lettersTo()).isEmpty();
        person.writeAsOnRecord();
        assertThat(new KnownPerson(person, List.of(), List.of(home)).lettersTo())
                .isEmpty();
    }

    private static KnownPerson person(String learner, KnownFacts facts) {
        return new KnownPerson(
                new Person("p-" + learner, NOON), List.of(new KnownPerson.Known(learner, facts)), List.of());
    }

    private static KnownFacts facts(String born, String number) {
        return new KnownFacts(Optional.ofNullable(born).map(LocalDate::parse), Optional.ofNullable(number));
    }
}
