package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.conferral.roster.CellAddress;
import org.conferral.roster.Code;
import org.conferral.roster.RowProblem;
import org.conferral.roster.Table;
import org.conferral.roster.spreadsheet.RepairNotes.Note;
import org.junit.jupiter.api.Test;

/** A wrong value that a roster takes from another sheet is told, marked and repaired where it stands. */
class LookedUpFindingTest {

    private static final Table RESULTS = new Table("Results", 1);
    private static final Table LEARNERS = new Table("Learners", 1);

    @Test
    void its_cell_is_that_of_the_other_sheet() {
        FindingLine line = wrong(4);
        assertThat(line.sheet()).isEqualTo("Learners");
        assertThat(line.cell()).isEqualTo("D7");
        assertThat(line.cellRow()).isEqualTo(7);
        assertThat(line.row()).as("the row that stays behind").isEqualTo(4);
        assertThat(line.where()).isEqualTo("Sheet Learners, row 7");
    }

    @Test
    void a_cell_of_the_roster_itself_is_told_by_its_row() {
        FindingLine line = finding(new CellAddress("Results", 4, "Grade", "C"), Code.TOO_LONG, "x");
        assertThat(line.cell()).isEqualTo("C4");
        assertThat(line.where()).isEqualTo("Row 4");
        assertThat(line.isLookedUp()).isFalse();
    }

    @Test
    void rows_that_look_up_the_same_cell_are_one_line() {
        List<RepairLine> lines = lines(wrong(4), wrong(5));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).getCell()).isEqualTo("D7");
        assertThat(lines.get(0).getPlace()).isEqualTo("On sheet Learners; used in 2 rows: 4, 5");
    }

    @Test
    void a_value_is_changed_wherever_it_is_looked_up() {
        RepairLine line = lines(wrong(4), wrong(5)).get(0);
        line.setReplacement("bo@x.edu");
        assertThat(line.entered().values()).isEqualTo(Map.of("Email", Map.of("bo.x.edu", "bo@x.edu")));
        assertThat(line.entered().cells()).isEmpty();
    }

    @Test
    void an_empty_cell_is_one_line_and_is_filled_for_all_rows_that_look_it_up_and_no_others() {
        List<RepairLine> lines = lines(missing(7, 4), missing(7, 5), missing(8, 6));
        assertThat(lines).extracting(RepairLine::getCell).containsExactly("D7", "D8");
        lines.get(0).setReplacement("bo@x.edu");
        assertThat(lines.get(0).entered().values()).isEmpty();
        assertThat(lines.get(0).entered().cells())
                .isEqualTo(Map.of(4, Map.of("Email", "bo@x.edu"), 5, Map.of("Email", "bo@x.edu")));
    }

    @Test
    void an_address_that_belongs_to_another_learner_is_changed_for_this_one_alone() {
        RepairLine line = lines(
                        finding(elsewhere(7, 4), Code.DUPLICATE_EMAIL, "ada@x.edu"),
                        finding(elsewhere(7, 5), Code.DUPLICATE_EMAIL, "ada@x.edu"))
                .get(0);
        line.setReplacement("bo@x.edu");
        assertThat(line.entered().values()).isEmpty();
        assertThat(line.entered().cells()).containsOnlyKeys(4, 5);
    }

    @Test
    void the_workbook_marks_it_there_once_and_tells_beside_the_row_where() {
        SheetNotes notes = new SheetNotes(RESULTS, List.of(LEARNERS), List.of(wrong(4), wrong(5)));
        assertThat(notes.of(LEARNERS).notes().get(7)).hasSize(1).first().satisfies(note -> {
            assertThat(note.letter()).isEqualTo("D");
            assertThat(note.text()).contains("bo.x.edu");
        });
        assertThat(notes.of(RESULTS).notes()).containsOnlyKeys(4, 5);
        Note beside = notes.of(RESULTS).notes().get(4).get(0);
        assertThat(beside.letter()).isEmpty();
        assertThat(beside.text()).startsWith("On sheet “Learners”, cell D7: ");
        assertThat(beside.suggestion()).isEmpty();
    }

    @Test
    void where_the_other_sheet_is_not_marked_the_row_still_tells() {
        SheetNotes notes = new SheetNotes(RESULTS, List.of(), List.of(wrong(4)));
        assertThat(notes.of(RESULTS).notes().get(4).get(0).text()).startsWith("On sheet “Learners”, cell D7: ");
    }

    private static List<RepairLine> lines(FindingLine... findings) {
        return RepairGroup.of(List.of(findings)).stream()
                .flatMap(group -> group.lines().stream())
                .toList();
    }

    private static FindingLine wrong(int rosterRow) {
        return finding(elsewhere(7, rosterRow), Code.EMAIL_WITHOUT_AT, "bo.x.edu");
    }

    private static FindingLine missing(int row, int rosterRow) {
        return finding(elsewhere(row, rosterRow), Code.REQUIRED_MISSING, "");
    }

    private static CellAddress elsewhere(int row, int rosterRow) {
        return new CellAddress("Learners", row, "Email", "D", OptionalInt.of(rosterRow));
    }

    private static FindingLine finding(CellAddress cell, Code code, String given) {
        return RosterFinding.of("f", "r", 1, new RowProblem(cell, code, given, "3"), "")
                .line();
    }
}
