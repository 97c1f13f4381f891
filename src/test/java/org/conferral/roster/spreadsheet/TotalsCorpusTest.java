package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.conferral.roster.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that stand among the learners and are none: they become no learner and no error; whoever may be a learner is told of. */
class TotalsCorpusTest {

    private static final String HEAD = "Student ID;First name;Last name;Email;Credits;House\n";
    private static final String LEARNERS = "1;Ada;Okafor;ada@x.edu;6;Red\n2;Bo;Li;bo@x.edu;4,5;Blue\n";
    private static final String READ = """
            text in UTF-8 parted by ;
            CSV, headings in row 1
            columns id A, given B, family C, email D, credits E
            unused F House
            2: 1 | Ada | Okafor | ada@x.edu | credits 6
            3: 2 | Bo | Li | bo@x.edu | credits 4.5
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total;;;;10,5;",
                "Total:;2;;;10,5;",
                ";;TOTAL;;10,5;",
                ";;;Grand total;10,5;",
                ";;;;10,5;Total",
                "Total learners: 2;;;;;",
                "Average;;;;5,25;",
                "Summe;;;;10,5;",
                "Gesamt (2 Personen);;;;10,5;",
                "Total général;;;;10,5;",
                "Totale;;;;10,5;",
                "Totaal;;;;10,5;",
                "Média;;;;5,25;",
                ";;;;10,5;",
                ";;;;10.50;",
                "Exported on 2026-05-31 by the registry;;;;;",
                "Note: credits are provisional;;;;;",
                "Page 1 of 1;;;;;",
                ";;;;;Red and Blue",
                "Student ID;First name;Last name;Email;Credits;House",
                "Matrikelnummer;Vorname;Nachname;E-Mail;ECTS;Haus"
            })
    void a_row_that_cannot_be_a_learner_is_passed_over(String row) {
        expect(Rosters.text(dir, HEAD + LEARNERS + row + "\n"), READ);
        expect(Rosters.text(dir, HEAD + LEARNERS + "\n\n" + row + "\n"), READ);
    }

    @Test
    void what_may_be_an_incomplete_learner_is_told() {
        expect(Rosters.text(dir, HEAD + LEARNERS + """
                ;;;;3;
                3;;;;;
                4;Total;;;3;
                ;Cy;Roe;;;
                ;;Total;total@x.edu;;
                Class 10;;;;;
                """), READ + """
                4: stays behind, REQUIRED_MISSING at A; REQUIRED_MISSING at B; REQUIRED_MISSING at C; REQUIRED_MISSING at D
                5: stays behind, REQUIRED_MISSING at B; REQUIRED_MISSING at C; REQUIRED_MISSING at D
                6: stays behind, REQUIRED_MISSING at C; REQUIRED_MISSING at D
                7: stays behind, REQUIRED_MISSING at A; REQUIRED_MISSING at D
                8: stays behind, REQUIRED_MISSING at A; REQUIRED_MISSING at B
                9: stays behind, REQUIRED_MISSING at B; REQUIRED_MISSING at C; REQUIRED_MISSING at D
                """);
    }

    @Test
    void totals_between_groups_and_the_headings_of_the_next_one() {
        expect(Rosters.text(dir, HEAD + """
                1;Ada;Okafor;ada@x.edu;6;Red
                Subtotal;;;;6;
                Student ID;First name;Last name;Email;Credits;House
                2;Bo;Li;bo@x.edu;4,5;Blue
                Subtotal;;;;4,5;
                Total;;;;10,5;
                """), """
                text in UTF-8 parted by ;
                CSV, headings in row 1
                columns id A, given B, family C, email D, credits E
                unused F House
                2: 1 | Ada | Okafor | ada@x.edu | credits 6
                5: 2 | Bo | Li | bo@x.edu | credits 4.5
                """);
    }

    @Test
    void headings_and_totals_and_no_learner() {
        expect(Rosters.text(dir, HEAD + "Total;;;;0;\n"), "refuse NO_ROWS\n");
    }

    @Test
    void sums_of_a_workbook_with_a_word_and_without() {
        String read = """
                Roster, headings in row 1
                columns id A, given B, family C, email D, credits E
                2: 00123 | Ada | Okafor | ada@x.edu | credits 6
                3: 00124 | Bo | Li | bo@x.edu | credits 4.5
                """;
        expect(workbook(grid -> grid.put("A4", "Total").formula("E4", "SUM(E2:E3)")), read);
        expect(workbook(grid -> grid.formula("E5", "SUM(E2:E3)")), read);
        expect(workbook(grid -> grid.formula("A4", "COUNTA(A2:A3)").formula("E4", "AVERAGE(E2:E3)")), read);
        expect(workbook(grid -> grid.put("A4", "Total").cell("E4").setCellFormula("SUM(E2:E3)")), read);
        expect(workbook(grid -> grid.put("C4", "Average").formula("E4", "AVERAGE(F2:F3)")), read);
    }

    @Test
    void rows_that_were_filled_with_formulas_in_advance_are_blank() {
        expect(
                workbook(grid -> {
                    for (int row = 4; row < 100; row++) {
                        grid.formula("A" + row, "ROW()-1")
                                .formula("D" + row, "IF(B" + row + "=\"\",\"\",B" + row + ")");
                    }
                }),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D, credits E
                2: 00123 | Ada | Okafor | ada@x.edu | credits 6
                3: 00124 | Bo | Li | bo@x.edu | credits 4.5
                """);
    }

    @Test
    void a_row_whose_formulas_all_failed_is_told() {
        expect(
                workbook(grid -> {
                    for (String column : new String[] {"A", "B", "C", "D"}) {
                        grid.formula(column + "4", "NA()");
                    }
                }),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D, credits E
                2: 00123 | Ada | Okafor | ada@x.edu | credits 6
                3: 00124 | Bo | Li | bo@x.edu | credits 4.5
                4: stays behind, CELL_ERROR at A «#N/A»; CELL_ERROR at B «#N/A»; CELL_ERROR at C «#N/A»; CELL_ERROR at D «#N/A»
                """);
    }

    /** One cell for all courses of a learner: only its first row bears the name, and the others are not filled in by guessing. */
    @Test
    void courses_below_a_merged_learner_are_told_and_not_lost() {
        Path file = Rosters.workbook(
                dir,
                book -> new Grid(book.createSheet("Roster"))
                        .row(1, "Student ID", "First name", "Last name", "Email", "Achievement code", "Grade")
                        .row(2, "00123", "Ada", "Okafor", "ada@x.edu", "MATH-101", "A")
                        .row(3, "", "", "", "", "BIO-150", "B")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("D2:D3"));
        expect(file, Rosters.TRANSCRIPT, Choices.NONE, """
                Roster, headings in row 1
                columns id A, given B, family C, email D, code E, grade F
                2: 00123 | Ada | Okafor | ada@x.edu | code MATH-101 | grade A
                3: stays behind, REQUIRED_MISSING at A; REQUIRED_MISSING at B; REQUIRED_MISSING at C; REQUIRED_MISSING at D
                """);
    }

    private Path workbook(Consumer<Grid> more) {
        return Rosters.workbook(
                dir,
                book -> more.accept(new Grid(book.createSheet("Roster"))
                        .row(1, "Student ID", "First name", "Last name", "Email", "Credits")
                        .row(2, "00123", "Ada", "Okafor", "ada@x.edu", 6)
                        .row(3, "00124", "Bo", "Li", "bo@x.edu", 4.5)));
    }
}
