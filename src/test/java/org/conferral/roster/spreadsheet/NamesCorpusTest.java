package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and addresses as people have them and as programs leave them, each with what a registrar expects of it. */
class NamesCorpusTest {

    private static final String HEAD = "Student ID;First name;Last name;Email\n";
    private static final String READ = """
            text in UTF-8 parted by ;
            CSV, headings in row 1
            columns id A, given B, family C, email D
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Siobhán;O'Brien",
                "Mary-Jane;Smith-Jones",
                "D’Arcy;d’Alembert",
                "Nguyễn;Thị Lan",
                "Ada;Okafor, Jr.",
                "X Æ A-12;Null",
                "Jo;N/A",
                "محمد;الأحمد",
                "יוסף;כהן",
                "李;小龍",
                "Ada 🎓;Okafor",
                "👩‍🔬;Li",
                "นภา;ใจดี",
                "क्षितिज;शर्मा",
                "Ada;Sum",
                "Ada;Total"
            })
    void a_name_stays_as_its_bearer_writes_it(String given, String family) {
        expect(
                Rosters.text(dir, HEAD + "1;" + given + ";" + family + ";a@x.edu\n"),
                READ + "2: 1 | " + given + " | " + family + " | a@x.edu\n");
    }

    @Test
    void accents_that_stand_apart_from_their_letters_are_put_on_them() {
        expect(
                Rosters.text(dir, HEAD + "1;Jose\u0301;Mu\u0308ller;a@x.edu\n"),
                READ + "2: 1 | Jos\u00E9 | M\u00FCller | a@x.edu\n");
    }

    @Test
    void a_no_break_space_inside_a_name_is_a_space() {
        expect(Rosters.text(dir, HEAD + "1;Ana\u00A0Maria;Li;a@x.edu\n"), READ + "2: 1 | Ana Maria | Li | a@x.edu\n");
    }

    @Test
    void what_cannot_be_seen_round_a_value_is_left_out_and_told() {
        expect(
                Rosters.text(dir, HEAD + "\uFEFF1;\u00A0Ada\u200B;\u3000Li\u2060;\u200Ea@x.edu\u200F\n"),
                READ + "2: 1 | Ada | Li | a@x.edu -- TRIMMED at A; TRIMMED at B; TRIMMED at C; TRIMMED at D\n");
    }

    @Test
    void what_cannot_be_seen_inside_a_value_is_left_out_and_told() {
        expect(
                Rosters.text(dir, HEAD + "1\u200B2;A\u00ADda;L\uFEFFi;a\u200B@x.\u2060edu\n"),
                READ + "2: 12 | Ada | Li | a@x.edu -- TRIMMED at A; TRIMMED at B; TRIMMED at C; TRIMMED at D\n");
    }

    @Test
    void the_joiners_that_persian_and_emoji_need_stay_inside() {
        expect(Rosters.text(dir, HEAD + "1;علی\u200Cرضا;Li;a@x.edu\n"), READ + "2: 1 | علی\u200Cرضا | Li | a@x.edu\n");
    }

    @Test
    void a_name_that_turns_the_reading_direction_round_stays_behind() {
        expect(
                Rosters.text(dir, HEAD + "1;Ada\u202Erotcod;Li;a@x.edu\n"),
                READ + "2: stays behind, CONTROL_CHARACTER at B «Ada\u202Erotcod»\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ada+school@x.edu, ada+school@x.edu",
        "ADA.OKAFOR@X.EDU, ADA.OKAFOR@X.EDU",
        "o'neil@x.edu, o'neil@x.edu",
        "mailto:ada@x.edu, ada@x.edu",
        "ada@bücher.example, ada@bücher.example",
        "ada@xn--bcher-kva.example, ada@xn--bcher-kva.example"
    })
    void an_address_that_mail_can_be_sent_to(String given, String understood) {
        expect(Rosters.text(dir, HEAD + "1;Ada;Li;" + given + "\n"), READ + "2: 1 | Ada | Li | " + understood + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'a@x.edu,b@x.edu', EMAIL_SEVERAL",
        "a@x.edu / b@x.edu, EMAIL_SEVERAL",
        "Ada Li <a@x.edu>, EMAIL_MALFORMED",
        "a@x, EMAIL_DOMAIN_MALFORMED",
        "a@x.edu., EMAIL_DOMAIN_MALFORMED",
        "a(at)x.edu, EMAIL_WITHOUT_AT",
        "n/a, EMAIL_WITHOUT_AT"
    })
    void an_address_that_nobody_can_write_to(String given, String code) {
        expect(
                Rosters.text(dir, HEAD + "1;Ada;Li;" + given + "\n"),
                READ + "2: stays behind, " + code + " at D «" + given + "»\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23E+11", "1,23457E+11"})
    void an_id_that_a_spreadsheet_program_has_shortened_stays_behind(String id) {
        expect(
                Rosters.text(dir, HEAD + id + ";Ada;Li;a@x.edu\n"),
                READ + "2: stays behind, ID_DIGITS_LOST at A «" + id + "»\n");
    }
}
