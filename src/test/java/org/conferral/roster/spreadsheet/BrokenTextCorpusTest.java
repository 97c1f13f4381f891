package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files that were cut, glued together or filled up on their way, each with what a registrar expects of it. */
class BrokenTextCorpusTest {

    private static final String HEAD = "Student ID,First name,Last name,Email\n";
    private static final String READ = """
            text in UTF-8 parted by ,
            CSV, headings in row 1
            columns id A, given B, family C, email D
            """;

    @TempDir
    Path dir;

    @Test
    void an_empty_file() {
        expect(text(""), "refuse EMPTY\n");
    }

    @Test
    void a_mark_of_the_encoding_and_nothing_else() {
        expect(text("\uFEFF"), "refuse EMPTY\n");
    }

    @Test
    void nothing_but_separators() {
        expect(text(",,,\n,,,\n"), "refuse EMPTY\n");
    }

    @Test
    void headings_and_no_learner() {
        expect(text(HEAD + "\n,,,\n"), "refuse NO_ROWS\n");
    }

    @Test
    void learners_and_no_headings() {
        expect(text("1001,Ada,Okafor,ada@x.edu\n1002,Bo,Li,bo@x.edu\n"), "refuse NO_HEADER\n");
    }

    @Test
    void whole_lines_in_quotation_marks_are_one_column_and_no_roster() {
        expect(text("\"Student ID,First name,Last name,Email\"\n\"1,Ada,Okafor,ada@x.edu\"\n"), "refuse NO_HEADER\n");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_would_swallow_learners() {
        expect(
                text(HEAD + "1,Ada,Okafor,ada@x.edu\n2,\"Bo,Li,bo@x.edu\n3,Cy,Roe,cy@x.edu\n"),
                "refuse QUOTE_NOT_CLOSED, row 3\n");
    }

    @Test
    void a_title_and_the_day_of_the_export_above_the_headings() {
        expect(
                text("Northfield College,,,\nExported,2026-05-31,by,registrar@x.edu\n\n" + HEAD
                        + "1,Ada,Okafor,ada@x.edu\n"),
                """
                text in UTF-8 parted by ,
                CSV, headings in row 4
                columns id A, given B, family C, email D
                5: 1 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void two_files_glued_together_repeat_their_headings_and_the_mark_before_them() {
        expect(text("\uFEFF" + HEAD + "1,Ada,Okafor,ada@x.edu\n\uFEFF" + HEAD + "2,Bo,Li,bo@x.edu\n"), READ + """
                2: 1 | Ada | Okafor | ada@x.edu
                4: 2 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void a_second_table_with_its_columns_in_another_order_is_told() {
        expect(text(HEAD + "1,Ada,Okafor,ada@x.edu\nStudent ID,Last name,First name,Email\n"), READ + """
                2: 1 | Ada | Okafor | ada@x.edu
                3: stays behind, EMAIL_WITHOUT_AT at D «Email»
                """);
    }

    @Test
    void the_end_mark_of_an_old_system_and_the_zeros_behind_it_are_no_row() {
        expect(text(HEAD + "1,Ada,Okafor,ada@x.edu\n\u001A"), READ + "2: 1 | Ada | Okafor | ada@x.edu\n");
        expect(text(HEAD + "1,Ada,Okafor,ada@x.edu\n\0\0\0"), READ + "2: 1 | Ada | Okafor | ada@x.edu\n");
    }

    @Test
    void zeros_that_fill_up_a_value_are_left_out_and_told() {
        expect(text(HEAD + "1,Ada\0\0,Okafor,ada@x.edu\n"), READ + "2: 1 | Ada | Okafor | ada@x.edu -- TRIMMED at B\n");
    }

    @Test
    void a_zero_inside_a_name_is_shown_and_told() {
        expect(text(HEAD + "1,A\0da,Okafor,ada@x.edu\n"), READ + "2: stays behind, CONTROL_CHARACTER at B «A␀da»\n");
    }

    @Test
    void a_last_line_that_was_cut_off_is_told() {
        expect(text(HEAD + "1,Ada,Okafor,ada@x.edu\n2,Bo,Li,bo@"), READ + """
                2: 1 | Ada | Okafor | ada@x.edu
                3: stays behind, EMAIL_DOMAIN_MALFORMED at D «bo@»
                """);
    }

    @Test
    void more_binary_than_text_is_no_spreadsheet() {
        expect(Rosters.bytes(dir, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16}), "refuse NOT_A_SPREADSHEET\n");
    }

    @Test
    void a_learner_who_is_listed_twice_goes_on_once() {
        expect(text(HEAD + "1,Ada,Okafor,ada@x.edu\n1,Ada,Okafor,ADA@x.edu\n"), READ + """
                2: 1 | Ada | Okafor | ada@x.edu
                3: stays behind, DUPLICATE_LEARNER at A «1»
                """);
    }

    private Path text(String text) {
        return Rosters.text(dir, text);
    }
}
