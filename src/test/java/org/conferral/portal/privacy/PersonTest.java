package org.conferral.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.portal.privacy.Person.Known;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static Known known(String given, String number, String address, String born) {
        return new Known("id-" + given + number, "unit", given, "Lovelace", number, address, born);
    }

    private final Known ada = known("Ada", "7", "ada@x.example", "2001-02-03");

    @Test
    void one_number_with_one_name_or_one_address_is_one_person() {
        assertThat(ada.isSameAs(known("Ada", "7", "other@x.example", ""))).isTrue();
        assertThat(ada.isSameAs(known("Augusta", "7", "ADA@x.example", ""))).isTrue();
        assertThat(ada.isSameAs(known("Grace", "7", "grace@x.example", "")))
                .as("another unit counts its learners by itself")
                .isFalse();
    }

    @Test
    void without_a_number_name_and_address_have_to_be_the_same_and_nothing_may_speak_against_it() {
        assertThat(ada.isSameAs(known("Ada", "", "ada@x.example", ""))).isTrue();
        assertThat(ada.isSameAs(known("Ada", "", "ada@x.example", "1971-02-03")))
                .as("a mother of the same name")
                .isFalse();
        assertThat(ada.isSameAs(known("Byron", "", "ada@x.example", ""))).isFalse();
        assertThat(ada.isSameAs(known("Ada", "8", "ada@x.example", ""))).isFalse();
    }

    @Test
    void at_an_address_the_person_reads_the_name_or_the_number_tells_who_it_is() {
        Known elsewhere = known("Ada", "", "ada@home.example", "2001-02-03");
        Known sister = known("Byron", "", "ada@home.example", "2001-02-03");

        assertThat(ada.isSameAs(elsewhere)).isFalse();
        assertThat(ada.reading("ada@home.example").isSameAs(elsewhere)).isTrue();
        assertThat(ada.reading("ada@home.example").isSameAs(sister))
                .as("a twin")
                .isFalse();
    }

    @Test
    void addresses_that_are_the_persons_alone_name_them_as_well() {
        Person person = new Person(List.of(ada), List.of(), Set.of("ada@home.example"));

        assertThat(person.mentions().in("wrote to ada@home.example")).isTrue();
        assertThat(person.rosterKeys()).contains("ada@home.example", "ada@x.example", "7");
        assertThat(person.also()).isEmpty();
    }

    @Test
    void an_order_names_the_person_by_address_or_by_name() {
        Person person = new Person(List.of(ada), List.of(), Set.of());
        Person bare = new Person(List.of(known("Ada", "", "", "")), List.of(), Set.of());

        assertThat(order(" Ada@X.example ").means(person)).isTrue();
        assertThat(order("Ada Lovelace").means(person)).isFalse();
        assertThat(order("ada lovelace").means(bare)).isTrue();
        assertThat(order(null).means(person)).isFalse();
    }

    private static ErasureOrder order(String typed) {
        return new ErasureOrder(ErasureOrder.Grounds.ASKED, false, typed);
    }

    @Test
    void months_are_counted_by_the_calendar_and_unclaimed_records_have_one_at_least() {
        Instant now = Instant.parse("2026-03-31T12:00:00Z");
        RetentionRule rule = new RetentionRule("unit", true, Map.of(RetentionKind.LETTERS, 1, RetentionKind.TRACES, 0));

        assertThat(rule.before(RetentionKind.LETTERS, now)).contains(Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(rule.before(RetentionKind.TRACES, now)).contains(now);
        assertThat(rule.before(RetentionKind.ROSTERS, now)).isEmpty();
        assertThat(rule.isSound()).isTrue();
        assertThat(new RetentionRule("unit", true, Map.of(RetentionKind.UNCLAIMED, 0)).isSound())
                .isFalse();
        assertThat(new RetentionRule("unit", true, Map.of(RetentionKind.LETTERS, -1)).isSound())
                .isFalse();
    }
}
