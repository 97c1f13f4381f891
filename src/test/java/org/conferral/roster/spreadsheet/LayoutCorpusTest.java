package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.roster.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the headings stand in a sheet, and in how many rows, each with what a registrar expects of it. */
class LayoutCorpusTest {

    @TempDir
    Path dir;

    @Test
    void titles_that_are_merged_across_the_sheet_stand_above_the_headings() {
        expect(
                workbook(grid -> grid.put("A1", "Northfield College")
                        .merge("A1:F1")
                        .put("A2", "Roster of learners, spring 2026")
                        .merge("A2:F2")
                        .put("A3", "Contact: registrar@x.edu")
                        .row(5, (Object[]) Grid.HEAD)
                        .row(6, Grid.ADA)),
                """
                Roster, headings in row 5
                columns id A, given B, family C, email D
                6: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void a_form_above_the_headings_is_not_the_roster() {
        expect(
                workbook(grid -> grid.row(1, "Course", "Welding")
                        .row(2, "Term", "Spring")
                        .row(3, "Learners", 1)
                        .row(4, (Object[]) Grid.HEAD)
                        .row(5, Grid.ADA)),
                """
                Roster, headings in row 4
                columns id A, given B, family C, email D
                5: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void a_table_that_begins_in_the_middle_of_the_sheet() {
        expect(
                workbook(grid -> grid.row(4, "", "", "Student ID", "First name", "Last name", "Email")
                        .row(5, "", "", "00123", "Ada", "Okafor", "ada@x.edu")),
                """
                Roster, headings in row 4
                columns id C, given D, family E, email F
                5: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void group_headings_over_the_headings() {
        expect(
                workbook(grid -> grid.row(1, "Learner", "", "", "", "Award")
                        .merge("A1:D1")
                        .merge("E1:F1")
                        .row(2, "Student ID", "First name", "Last name", "Email", "Grade", "Credits")
                        .row(3, "00123", "Ada", "Okafor", "ada@x.edu", "A", 6)),
                """
                Roster, headings in row 2
                columns id A, given B, family C, email D, grade E, credits F
                3: 00123 | Ada | Okafor | ada@x.edu | grade A | credits 6
                """);
    }

    @Test
    void headings_of_two_rows_some_of_which_are_merged_downwards() {
        expect(
                workbook(grid -> grid.row(2, "Student ID", "Name", "", "Email")
                        .merge("A2:A3")
                        .merge("B2:C2")
                        .merge("D2:D3")
                        .row(3, "", "First name", "Last name")
                        .row(4, Grid.ADA)),
                """
                Roster, headings in row 3
                columns id A, given B, family C, email D
                4: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void headings_of_two_rows_are_found_again_where_the_clerk_says_they_are() {
        Path file = workbook(grid -> grid.row(2, "Student ID", "Name", "", "Email")
                .row(3, "", "First", "Last")
                .row(4, Grid.ADA));
        expect(file, """
                Roster, headings in row 3
                columns id A, email D
                ask COLUMN_SUGGESTED learner.givenName [First]
                ask COLUMN_SUGGESTED learner.familyName [Last]
                """);
        Choices chosen = Choices.NONE
                .onSheet("Roster")
                .withHeaderRow(3)
                .mapping(Map.of("First", "learner.givenName", "Last", "learner.familyName"));
        expect(file, Rosters.CERTIFICATE, chosen, """
                Roster, headings in row 3
                columns id A, given B, family C, email D
                4: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void a_learner_of_whom_little_is_known_is_no_second_row_of_headings() {
        expect(
                workbook(grid -> grid.row(1, "Student ID", "First name", "Last name", "Email")
                        .row(2, "", "Ada", "Okafor", "", "unknown")
                        .row(3, Grid.BO)),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                unused E [E]
                2: stays behind, REQUIRED_MISSING at A; REQUIRED_MISSING at D
                3: 00124 | Bo | Li | bo@x.edu
                """);
    }

    @Test
    void a_page_of_instructions_above_the_headings() {
        expect(
                workbook(grid -> {
                    for (int row = 1; row <= 30; row++) {
                        grid.row(row, row + ".", "Please fill in every column, see page " + row);
                    }
                    grid.row(32, (Object[]) Grid.HEAD).row(33, Grid.ADA);
                }),
                """
                Roster, headings in row 32
                columns id A, given B, family C, email D
                33: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void headings_that_are_split_over_two_rows_word_by_word_are_asked_about() {
        expect(
                workbook(grid -> grid.row(1, "Student", "First", "Last", "Email")
                        .row(2, "number", "name", "name", "address")
                        .row(3, Grid.ADA)),
                """
                Roster, headings in row 1
                columns email D
                unused B First
                unused C Last
                ask COLUMN_SUGGESTED learner.name [Student]
                ask REQUIRED_COLUMN learner.id [First, Last]
                """);
    }

    private Path workbook(Consumer<Grid> content) {
        return Rosters.workbook(dir, book -> content.accept(new Grid(book.createSheet("Roster"))));
    }
}
