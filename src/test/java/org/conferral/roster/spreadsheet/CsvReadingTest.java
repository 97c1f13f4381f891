package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.conferral.roster.FileCode;
import org.conferral.roster.FileFacts;
import org.conferral.roster.SheetRow;
import org.conferral.roster.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path dir;

    @Test
    void a_comma_inside_quotes_does_not_shift_the_columns() {
        Path file = Rosters.text(dir, "Student ID,Last name,Email\r\n00123,\"Doe, Jane\",jane@x.edu\r\n");
        assertThat(Rosters.shown(file))
                .containsExactly(
                        List.of("Student ID", "Last name", "Email"), List.of("00123", "Doe, Jane", "jane@x.edu"));
    }

    @Test
    void doubled_quotes_and_line_breaks_belong_to_the_value() {
        Path file = Rosters.text(dir, "Name,Note\n\"Ann \"\"Nan\"\" Lee\",\"two\nlines\"\nBo,x\n");
        List<SheetRow> rows = Rosters.rows(file);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Ann \"Nan\" Lee");
        assertThat(rows.get(1).cell(1).text()).isEqualTo("two\nlines");
        assertThat(rows.get(2).number()).isEqualTo(3);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_named_with_its_row() {
        for (String text : List.of(
                "ID,Name,Email\n1,Ann,a@x.edu\n2,\"Bo,b@x.edu\n3,Cy,c@x.edu\n",
                "ID,Name,Email\n1,Ann,a@x.edu\n2,Bo,\"b@x.edu\n",
                "ID,Name,Email\n1,Ann,a@x.edu\n2,\"Bo\" x,b@x.edu\n3,Cy,c@x.edu\n",
                "ID,Name,Email\n1,Ann,a@x.edu\n2,\"Bo\"\",b@x.edu")) {
            UnusableFile refusal =
                    catchThrowableOfType(UnusableFile.class, () -> Rosters.rows(Rosters.text(dir, text)));
            assertThat(refusal).as(text).isNotNull();
            assertThat(refusal.code()).isEqualTo(FileCode.QUOTE_NOT_CLOSED);
            assertThat(refusal.row()).isEqualTo(3);
        }
    }

    @Test
    void quotation_marks_inside_a_plain_value_belong_to_it() {
        Path file = Rosters.text(dir, "Size,Name\n5\" pipe,Ann \"Nan\" Lee\n\"6\"\"\",Bo\n7,\"\"\n");
        assertThat(Rosters.shown(file))
                .containsExactly(
                        List.of("Size", "Name"),
                        List.of("5\" pipe", "Ann \"Nan\" Lee"),
                        List.of("6\"", "Bo"),
                        List.of("7", ""));
    }

    @Test
    void a_single_zero_byte_is_a_matter_of_its_cell() {
        Path file = Rosters.text(dir, "Student ID,First name\n1,A\u0000da\n");
        assertThat(Rosters.shown(file).get(1)).containsExactly("1", "A\u0000da");
    }

    @Test
    void semicolons_are_found_although_names_hold_commas() {
        Path file = Rosters.text(dir, "Student ID;Name;Credits\n1;Doe, Jane;3,5\n2;Roe, Rick;4,5\n");
        assertThat(facts(file).delimiter()).isEqualTo(";");
        assertThat(Rosters.shown(file).get(1)).containsExactly("1", "Doe, Jane", "3,5");
    }

    @Test
    void tabs_and_bars_are_found() {
        assertThat(facts(Rosters.text(dir, "Student ID\tEmail\n1\ta@x.edu\n")).delimiter())
                .isEqualTo("tab");
        assertThat(facts(Rosters.text(dir, "Student ID|Email\n1|a@x.edu\n")).delimiter())
                .isEqualTo("|");
    }

    @Test
    void the_separator_line_of_excel_is_obeyed_and_not_counted() {
        Path file = Rosters.text(dir, "sep=;\r\nStudent ID;Email\r\n1;a,b@x.edu\r\n");
        assertThat(Rosters.rows(file).get(0).number()).isEqualTo(1);
        assertThat(Rosters.shown(file).get(0)).containsExactly("Student ID", "Email");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_heading() {
        Path file = Rosters.text(dir, "\uFEFFStudent ID,First name\n1,Zoë\n");
        assertThat(Rosters.shown(file)).containsExactly(List.of("Student ID", "First name"), List.of("1", "Zoë"));
    }

    @Test
    void utf_16_is_read_with_and_without_its_mark() {
        String text = "Student ID\tFirst name\n1\tŁukasz\n";
        for (Path file : List.of(
                Rosters.text(dir, "\uFEFF" + text, StandardCharsets.UTF_16LE),
                Rosters.text(dir, "\uFEFF" + text, StandardCharsets.UTF_16BE),
                Rosters.text(dir, text, StandardCharsets.UTF_16LE))) {
            assertThat(Rosters.shown(file).get(1)).containsExactly("1", "Łukasz");
        }
    }

    @Test
    void windows_text_is_read_and_said_to_be_a_guess() {
        Path file = Rosters.text(dir, "Student ID;First name\n1;Zoë Müller – “Zo”\n", WINDOWS);
        assertThat(Rosters.shown(file).get(1)).containsExactly("1", "Zoë Müller – “Zo”");
        assertThat(facts(file).guessed()).isTrue();
        assertThat(facts(file).encoding()).isEqualTo("windows-1252");
    }

    @Test
    void rows_keep_the_numbers_a_spreadsheet_program_shows() {
        Path file = Rosters.text(dir, "Student ID,Email\n\n1,a@x.edu\n,\n2,b@x.edu\n");
        assertThat(Rosters.rows(file)).extracting(SheetRow::number).containsExactly(1, 3, 5);
    }

    @Test
    void excels_way_of_keeping_zeros_is_understood() {
        Path file = Rosters.text(dir, "Student ID,Email\n=\"00123\",a@x.edu\n");
        assertThat(Rosters.shown(file).get(1).get(0)).isEqualTo("00123");
    }

    private FileFacts facts(Path file) {
        try (var source = Rosters.open(file)) {
            return source.facts();
        }
    }
}
