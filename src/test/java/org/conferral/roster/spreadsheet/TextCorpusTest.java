package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files as registrars' programs write them and as people break them, each with what a registrar expects of it. */
class TextCorpusTest {

    private static final String HEAD = "Student ID,First name,Last name,Email\n";
    private static final String READ_BY_COMMAS = """
            text in UTF-8 parted by ,
            CSV, headings in row 1
            columns id A, given B, family C, email D
            """;

    @TempDir
    Path dir;

    @Test
    void a_comma_in_a_quoted_name_belongs_to_the_name() {
        expect(
                text(HEAD + "00123,Ada,\"Okafor, Jr.\",ada@x.edu\n"),
                READ_BY_COMMAS + "2: 00123 | Ada | Okafor, Jr. | ada@x.edu\n");
    }

    @Test
    void a_comma_in_a_name_that_nobody_quoted_shifts_the_row_and_is_told_and_not_guessed() {
        expect(text(HEAD + "00123,Ada,Okafor, Jr.,ada@x.edu\n00124,Bo,Li,bo@x.edu\n"), """
                text in UTF-8 parted by ,
                CSV, headings in row 1
                columns id A, given B, family C, email D
                unused E [E]
                2: stays behind, EMAIL_WITHOUT_AT at D « Jr.»; TRIMMED at D
                3: 00124 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void a_line_break_in_a_quoted_value_does_not_begin_a_row() {
        expect(
                text("Student ID,First name,Last name,Email,Address\r\n"
                        + "1,Ada,Okafor,ada@x.edu,\"1 High Street\r\nNorthfield\"\r\n2,Bo,Li,bo@x.edu,\r\n"),
                """
                text in UTF-8 parted by ,
                CSV, headings in row 1
                columns id A, given B, family C, email D
                unused E Address
                2: 1 | Ada | Okafor | ada@x.edu
                3: 2 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void quotation_marks_round_every_value_and_doubled_ones_inside() {
        expect(
                text("\"Student ID\",\"First name\",\"Last name\",\"Email\"\n"
                        + "\"00123\",\"Ada \"\"Addie\"\"\",\"Okafor\",\"ada@x.edu\"\n"),
                READ_BY_COMMAS + "2: 00123 | Ada \"Addie\" | Okafor | ada@x.edu\n");
    }

    @Test
    void semicolons_of_a_european_excel_with_decimal_commas_and_commas_in_names() {
        expect(
                text("Student ID;First name;Last name;Email;Credits\n"
                        + "1;Ada;Okafor, Jr.;ada@x.edu;3,5\n2;Bo;Li, Sr.;bo@x.edu;12,0\n"),
                """
                text in UTF-8 parted by ;
                CSV, headings in row 1
                columns id A, given B, family C, email D, credits E
                2: 1 | Ada | Okafor, Jr. | ada@x.edu | credits 3.5
                3: 2 | Bo | Li, Sr. | bo@x.edu | credits 12
                """);
    }

    @Test
    void tabs_as_they_are_copied_out_of_a_spreadsheet() {
        expect(text("Student ID\tFirst name\tLast name\tEmail\n1\tAda\tOkafor, Jr.; MSc\tada@x.edu\n"), """
                text in UTF-8 parted by tab
                CSV, headings in row 1
                columns id A, given B, family C, email D
                2: 1 | Ada | Okafor, Jr.; MSc | ada@x.edu
                """);
    }

    @Test
    void bars_of_an_old_student_system() {
        expect(text("Student ID|First name|Last name|Email\n1|Ada|Okafor, Jr.|ada@x.edu\n"), """
                text in UTF-8 parted by |
                CSV, headings in row 1
                columns id A, given B, family C, email D
                2: 1 | Ada | Okafor, Jr. | ada@x.edu
                """);
    }

    @Test
    void the_line_by_which_excel_is_told_the_separator_is_no_row() {
        expect(text("\uFEFFsep=;\r\nStudent ID;First name;Last name;Email\r\n1;Ada;Okafor;ada@x.edu\r\n"), """
                text in UTF-8 parted by ;
                CSV, headings in row 1
                columns id A, given B, family C, email D
                2: 1 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void line_ends_of_an_old_mac() {
        expect(text((HEAD + "1,Ada,Okafor,ada@x.edu\n2,Bo,Li,bo@x.edu\n").replace('\n', '\r')), READ_BY_COMMAS + """
                2: 1 | Ada | Okafor | ada@x.edu
                3: 2 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void line_ends_of_every_kind_in_one_file_and_none_at_its_end() {
        expect(text(HEAD + "1,Ada,Okafor,ada@x.edu\r\n2,Bo,Li,bo@x.edu\r3,Cy,Roe,cy@x.edu"), READ_BY_COMMAS + """
                2: 1 | Ada | Okafor | ada@x.edu
                3: 2 | Bo | Li | bo@x.edu
                4: 3 | Cy | Roe | cy@x.edu
                """);
    }

    @Test
    void separators_at_the_end_of_every_line_are_no_columns() {
        expect(
                text("Student ID,First name,Last name,Email,,,\n1,Ada,Okafor,ada@x.edu,,,\n,,,,,,\n"),
                READ_BY_COMMAS + "2: 1 | Ada | Okafor | ada@x.edu\n");
    }

    @Test
    void rows_shorter_than_the_headings_miss_their_last_values() {
        expect(text("Student ID,First name,Last name,Email,Grade\n1,Ada,Okafor,ada@x.edu\n2,Bo,Li\n"), """
                text in UTF-8 parted by ,
                CSV, headings in row 1
                columns id A, given B, family C, email D, grade E
                2: 1 | Ada | Okafor | ada@x.edu
                3: stays behind, REQUIRED_MISSING at D
                """);
    }

    @Test
    void blank_lines_keep_the_row_numbers_of_the_spreadsheet() {
        expect(text("\n\n" + HEAD + "\n1,Ada,Okafor,ada@x.edu\n\n,,,\n2,Bo,Li,bo@x.edu\n\n"), """
                text in UTF-8 parted by ,
                CSV, headings in row 3
                columns id A, given B, family C, email D
                5: 1 | Ada | Okafor | ada@x.edu
                8: 2 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void blanks_after_the_separators_are_left_out_and_told() {
        expect(
                text(HEAD + "1, Ada, \"Okafor\", ada@x.edu\n"),
                READ_BY_COMMAS + "2: 1 | Ada | Okafor | ada@x.edu -- TRIMMED at B; TRIMMED at D\n");
    }

    @Test
    void text_that_looks_like_a_formula_is_text() {
        expect(
                text(
                        "Student ID,First name,Last name,Email,Grade\n"
                                + "=\"00123\",=1+1,@Okafor,ada@x.edu,+\n00124,-,\"=HYPERLINK(\"\"http://evil\"\")\",bo@x.edu,-\n"),
                """
                text in UTF-8 parted by ,
                CSV, headings in row 1
                columns id A, given B, family C, email D, grade E
                2: 00123 | =1+1 | @Okafor | ada@x.edu | grade +
                3: 00124 | - | =HYPERLINK("http://evil") | bo@x.edu | grade -
                """);
    }

    @Test
    void a_mark_that_kept_a_number_a_text_is_no_part_of_it() {
        expect(text(HEAD + "'00123,Ada,'t Hooft,ada@x.edu\n=\"00124\",Bo,O'Neil,bo@x.edu\n"), READ_BY_COMMAS + """
                2: 00123 | Ada | 't Hooft | ada@x.edu
                3: 00124 | Bo | O'Neil | bo@x.edu
                """);
    }

    @Test
    void row_numbers_that_a_program_of_statistics_put_before_the_columns() {
        expect(text(",Student ID,First name,Last name,Email\n0,00123,Ada,Okafor,ada@x.edu\n"), """
                text in UTF-8 parted by ,
                CSV, headings in row 1
                columns id B, given C, family D, email E
                unused A [A]
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    private Path text(String text) {
        return Rosters.text(dir, text);
    }
}
