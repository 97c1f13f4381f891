package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings as offices lay them out, each with what a registrar expects of them. */
class HeadingsCorpusTest {

    @TempDir
    Path dir;

    @Test
    void the_same_headings_once_more_in_another_language() {
        expect(
                workbook(grid -> grid.row(1, (Object[]) Grid.HEAD)
                        .row(2, "Matrikelnummer", "Vorname", "Nachname", "E-Mail-Adresse")
                        .row(3, Grid.ADA)),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                3: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void hints_below_the_headings_are_told_and_become_no_learner() {
        expect(
                workbook(grid -> grid.row(1, (Object[]) Grid.HEAD)
                        .row(2, "five digits", "as in the passport", "as in the passport", "of the college")
                        .row(3, Grid.ADA)),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                2: stays behind, EMAIL_WITHOUT_AT at D «of the college»
                3: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void one_heading_merged_over_two_columns_leaves_a_column_to_ask_for() {
        expect(
                workbook(grid -> grid.row(1, "Student ID", "Name", "", "Email")
                        .merge("B1:C1")
                        .row(2, Grid.ADA)),
                """
                Roster, headings in row 1
                columns id A, email D
                unused C [C]
                ask COLUMN_SUGGESTED learner.familyName [Name]
                ask REQUIRED_COLUMN learner.givenName [[C]]
                """);
    }

    @Test
    void line_breaks_colons_asterisks_and_remarks_in_headings() {
        expect(
                workbook(grid -> grid.row(
                                1, "Student\nID", "First name:", "LAST NAME *", "E\u2011Mail\u00A0address (required)")
                        .row(2, Grid.ADA)),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void two_columns_of_one_name_are_asked_about_only_where_it_matters() {
        expect(
                workbook(grid -> grid.row(
                                1, "Student ID", "First name", "Last name", "Email", "Remark", "Remark", "Email")
                        .row(2, "00123", "Ada", "Okafor", "ada@x.edu", "a", "b", "ada@home.example")),
                """
                Roster, headings in row 1
                columns id A, given B, family C
                unused E Remark [E]
                unused F Remark [F]
                ask COLUMN_AMBIGUOUS learner.email [Email [D], Email [G]]
                """);
    }

    @Test
    void a_column_of_values_without_a_heading_is_called_by_its_letter() {
        expect(
                workbook(grid ->
                        grid.row(1, (Object[]) Grid.HEAD).row(2, "00123", "Ada", "Okafor", "ada@x.edu", "", "see me")),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                unused F [F]
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    @Test
    void a_legend_beside_the_roster_makes_no_learners() {
        expect(
                workbook(grid -> grid.row(1, "Student ID", "First name", "Last name", "Email", "", "Legend", "Meaning")
                        .row(2, "00123", "Ada", "Okafor", "ada@x.edu", "", "P", "passed")
                        .row(3, "", "", "", "", "", "F", "failed")),
                """
                Roster, headings in row 1
                columns id A, given B, family C, email D
                unused F Legend
                unused G Meaning
                2: 00123 | Ada | Okafor | ada@x.edu
                """);
    }

    private Path workbook(Consumer<Grid> content) {
        return Rosters.workbook(dir, book -> content.accept(new Grid(book.createSheet("Roster"))));
    }
}
