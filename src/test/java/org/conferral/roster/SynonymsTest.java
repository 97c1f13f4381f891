package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

    @ParameterizedTest
    @CsvSource({
        "STUDENT_ID, LEARNER_ID",
        "Matrikel-Nr., LEARNER_ID",
        "MATRICULA, LEARNER_ID",
        "Matrícula, LEARNER_ID",
        "N° étudiant, LEARNER_ID",
        "Prenom, GIVEN_NAME",
        "Apellidos, FAMILY_NAME",
        "Cognome, FAMILY_NAME",
        "Sobrenome, FAMILY_NAME",
        "Achternaam, FAMILY_NAME",
        "Efternamn, FAMILY_NAME",
        "E-Mail-Adresse, EMAIL",
        "Correo electrónico, EMAIL",
        "Geburtsdatum (TT.MM.JJJJ), BIRTH_DATE",
        "Data de nascimento, BIRTH_DATE",
        "ECTS-Punkte, CREDITS"
    })
    void usual_headings_of_eight_languages_are_known(String heading, RosterField field) {
        assertThat(Synonyms.of(field, HeaderName.normal(heading))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name", "Nom", "Nome", "Note", "Notes", "Número", "Code", "Datum", "Fecha", "Student", "Notas", "Titel"
            })
    void headings_that_may_mean_several_things_are_asked_about(String heading) {
        String normal = HeaderName.normal(heading);
        for (RosterField field : RosterField.values()) {
            assertThat(Synonyms.of(field, normal)).as(heading + " as " + field).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_names_the_fields_that_every_roster_has(String language) throws IOException {
        Properties headings = new Properties();
        try (Reader reader = new InputStreamReader(
                SynonymsTest.class.getResourceAsStream("headings_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            headings.load(reader);
        }
        assertThat(headings.stringPropertyNames())
                .contains(
                        "learner.id",
                        "learner.givenName",
                        "learner.familyName",
                        "learner.email",
                        "learner.birthDate",
                        "achievement.code",
                        "award.date",
                        "result.grade");
        assertThat(headings.stringPropertyNames()).allMatch(RosterField::isKnown);
    }

    static List<String> languages() {
        return Synonyms.LANGUAGES;
    }

    @Test
    void no_usual_heading_speaks_of_anybody_else() {
        Synonyms.forEach((heading, field) ->
                assertThat(HeadingWords.isOfOthers(heading)).as(heading).isFalse());
    }

    @Test
    void accents_do_not_count_but_letters_do() {
        assertThat(HeaderName.normal("Prénom")).isEqualTo(HeaderName.normal("PRENOM"));
        assertThat(HeaderName.normal("名前")).isNotEmpty();
        assertThat(HeaderName.normal("नाम")).isNotEqualTo(HeaderName.normal("नम"));
    }
}
