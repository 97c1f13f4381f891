package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Mentions ada = new Mentions(
            List.of("ada@students.example"), List.of("S-1042"), List.of(new Mentions.Name("Ada", "Lovelace")));

    @Test
    void address_number_and_whole_name_name_a_person_whatever_their_case_and_order() {
        assertThat(List.of(
                        "to ADA@students.example: unknown",
                        "see s-1042.",
                        "Diploma of ada lovelace",
                        "LOVELACE Ada",
                        "Lovelace, Ada"))
                .allMatch(ada::in);
    }

    @Test
    void parts_of_words_and_of_names_do_not() {
        assertThat(List.of(
                        "adam@students.example",
                        "canada@students.example",
                        "S-10421",
                        "Ada Smith",
                        "the Lovelace prize",
                        ""))
                .noneMatch(ada::in);
    }

    @Test
    void what_names_a_person_is_taken_out_and_the_rest_stays() {
        assertThat(ada.without("Diploma of Ada Lovelace (S-1042), Lovelace hall"))
                .isEqualTo("Diploma of [erased] ([erased]), Lovelace hall");
        assertThat(ada.withoutAny("Ada’s grade, Lovelace hall")).isEqualTo("[erased]’s grade, [erased] hall");
    }

    @Test
    void a_row_is_about_a_person_by_address_or_by_number_and_name() {
        assertThat(ada.isAbout("{\"learner.email\":\"Ada@students.example\"}")).isTrue();
        assertThat(ada.isAbout("{\"learner.id\":\"S-1042\",\"learner.familyName\":\"Lovelace\"}"))
                .isTrue();
        assertThat(ada.isAbout("{\"learner.id\":\"S-1042\",\"learner.familyName\":\"Hopper\"}"))
                .as("the number of another unit's learner")
                .isFalse();
        assertThat(
                        ada.isAbout(
                                "{\"learner.givenName\":\"Ada\",\"learner.familyName\":\"Lovelace\",\"learner.email\":\"other@x.example\"}"))
                .as("a namesake")
                .isFalse();
    }

    @Test
    void who_has_neither_address_nor_number_is_known_by_the_name() {
        Mentions bare = new Mentions(List.of(""), List.of(""), List.of(new Mentions.Name("Ada", "Lovelace")));

        assertThat(bare.isAbout("{\"learner.givenName\":\"Ada\",\"learner.familyName\":\"Lovelace\"}"))
                .isTrue();
        assertThat(bare.isAbout("{\"learner.givenName\":\"Ada\",\"learner.familyName\":\"Hopper\"}"))
                .isFalse();
    }

    @Test
    void nobody_is_named_by_nothing() {
        Mentions nobody = new Mentions(List.of(""), List.of(), List.of(new Mentions.Name("", "")));

        assertThat(nobody.in("anything")).isFalse();
        assertThat(nobody.without("anything")).isEqualTo("anything");
        assertThat(nobody.likes()).isEmpty();
    }

    @Test
    void patterns_for_the_database_mean_their_letters() {
        assertThat(new Mentions(List.of("a_b%c!@x.example"), List.of(), List.of()).likes())
                .containsExactly("%a!_b!%c!!@x.example%");
    }
}
