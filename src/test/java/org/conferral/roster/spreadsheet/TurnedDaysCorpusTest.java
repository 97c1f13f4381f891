package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.Corrections;
import org.conferral.roster.DateOrder;
import org.conferral.roster.RowProblem;
import org.conferral.roster.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of days before months that were opened in an American Excel, and the other way round: up to the twelfth, days and months have changed
 * places and are dates; the others are still texts. A registrar is told so once for a column, and nothing is changed.
 */
class TurnedDaysCorpusTest {

    private static final LocalDate MARCH = LocalDate.of(2001, 4, 3);
    private static final LocalDate MAY = LocalDate.of(2001, 11, 5);
    private static final LocalDate JUNE = LocalDate.of(2001, 1, 6);

    @TempDir
    Path dir;

    @Test
    void dates_up_to_the_twelfth_beside_texts_of_days_after_it() {
        expect(born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001"), """
                Roster, headings in row 1
                columns id A, given B, family C, email D, born E
                2: 1 | Ada | Okafor | l1@x.edu | born 2001-04-03
                3: 2 | Ada | Okafor | l2@x.edu | born 2001-03-25
                4: 3 | Ada | Okafor | l3@x.edu | born 2001-11-05
                5: 4 | Ada | Okafor | l4@x.edu | born 2001-12-31
                6: 5 | Ada | Okafor | l5@x.edu | born 2001-01-06
                7: 6 | Ada | Okafor | l6@x.edu | born 2001-01-13
                remark on row 2: DAYS_TURNED
                """);
    }

    @Test
    void the_warning_names_the_first_cell_both_readings_and_how_many_cells_there_are() {
        LocalDate same = LocalDate.of(2001, 5, 5);
        RowProblem told = only(born(same, MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, MAY, "13/01/2001"));
        assertThat(told.code().severity()).isEqualTo(Severity.WARNING);
        assertThat(told.cell().letter() + told.cell().row()).isEqualTo("E3");
        assertThat(told.cell().column()).isEqualTo("Date of birth");
        assertThat(told.args()).containsExactly("2001-04-03", "2001-03-04", "4");
    }

    @Test
    void months_before_days_that_were_opened_in_a_european_excel() {
        assertThat(only(born(MARCH, "03/25/2001", MAY, "12/31/2001", JUNE, "01/13/2001"))
                        .args())
                .contains("2001-03-04");
    }

    @Test
    void years_of_two_digits_and_hyphens_are_turned_as_well() {
        assertThat(told(born(MARCH, "25-03-01", MAY, "31-12-01", JUNE, "13-01-01")))
                .hasSize(1);
    }

    @Test
    void what_is_no_date_says_nothing() {
        assertThat(told(born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001", "unknown", "5 May 2001")))
                .hasSize(1);
    }

    @Test
    void one_date_after_the_twelfth_shows_that_dates_are_right() {
        assertThat(told(born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001", LocalDate.of(2001, 1, 20))))
                .isEmpty();
        assertThat(told(born(LocalDate.of(2001, 1, 20), MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001")))
                .isEmpty();
    }

    @Test
    void a_text_that_would_have_been_turned_shows_that_texts_were_left_alone() {
        for (String text : List.of("03/04/2001", "05/05/2001", "12/31/2001", "20.01.2001")) {
            assertThat(told(
                            born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001", text),
                            Choices.NONE.with(DateOrder.DMY)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void two_of_a_kind_or_one_day_many_times_may_be_chance() {
        assertThat(told(born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "25/03/2001")))
                .isEmpty();
        assertThat(told(born(MARCH, "25/03/2001", MARCH, "31/12/2001", MAY, "13/01/2001")))
                .isEmpty();
        LocalDate same = LocalDate.of(2001, 5, 5);
        assertThat(told(born(MARCH, "25/03/2001", MAY, "31/12/2001", same, "13/01/2001")))
                .isEmpty();
    }

    @Test
    void the_order_of_the_texts_may_have_been_chosen() {
        assertThat(told(
                        born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001"),
                        Choices.NONE.with(DateOrder.DMY)))
                .hasSize(1);
    }

    @Test
    void cells_that_a_clerk_has_changed_are_no_longer_in_doubt() {
        Corrections changed = Corrections.NONE
                .withCell(2, "Date of birth", "2001-03-04")
                .withCell(4, "Date of birth", "2001-05-11")
                .withCell(6, "Date of birth", "2001-06-01");
        assertThat(told(born(MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001"), Choices.NONE.with(changed)))
                .isEmpty();
    }

    @Test
    void every_column_is_looked_at_by_itself() {
        Path file = Rosters.workbook(dir, book -> {
            Grid grid = new Grid(book.createSheet("Roster"))
                    .row(1, "Student ID", "First name", "Last name", "Email", "Date of birth", "Award date");
            Object[] days = {MARCH, "25/03/2001", MAY, "31/12/2001", JUNE, "13/01/2001"};
            for (int i = 0; i < days.length; i++) {
                LocalDate born = LocalDate.of(2001, 1, 10 + i);
                grid.row(i + 2, i + 1 + "", "Ada", "Okafor", "l" + (i + 1) + "@x.edu", born, days[i]);
            }
        });
        assertThat(only(file).cell().column()).isEqualTo("Award date");
    }

    private RowProblem only(Path file) {
        List<RowProblem> told = told(file);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static List<RowProblem> told(Path file) {
        return told(file, Choices.NONE);
    }

    private static List<RowProblem> told(Path file, Choices choices) {
        return Rosters.remarks(file, Rosters.CERTIFICATE, choices).stream()
                .filter(problem -> problem.code() == Code.DAYS_TURNED)
                .toList();
    }

    private Path born(Object... days) {
        return Rosters.workbook(dir, book -> {
            Grid grid = new Grid(book.createSheet("Roster"))
                    .row(1, "Student ID", "First name", "Last name", "Email", "Date of birth");
            for (int i = 0; i < days.length; i++) {
                grid.row(i + 2, i + 1 + "", "Ada", "Okafor", "l" + (i + 1) + "@x.edu", days[i]);
            }
        });
    }
}
