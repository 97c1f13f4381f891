package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.roster.Corrections;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.Severity;
import org.junit.jupiter.api.Test;

class GridCellTest {

    private static final String EMAIL = "learner.email";

    @Test
    void a_row_that_goes_on_shows_what_was_understood_and_one_that_stays_behind_what_the_file_says() {
        GridColumn born = columns(column("Born", "learner.birthDate")).get(0);

        assertThat(born.text(accepted(Map.of("learner.birthDate", "2004-02-29"))))
                .isEqualTo("2004-02-29");
        assertThat(born.text(rejected(Map.of("Born", "29/02/2004")))).isEqualTo("29/02/2004");
        assertThat(born.text(rejected(Map.of()))).isEmpty();
    }

    @Test
    void only_what_was_changed_is_corrected() {
        GridCell cell = open(rejected(Map.of("Mail", " ada ")), column("Mail", EMAIL));
        assertThat(cell.isChanged()).isFalse();

        cell.setEntered("ada");
        assertThat(cell.isChanged()).as("blanks around it are no change").isFalse();

        cell.setEntered("ada@example.edu ");
        assertThat(cell.isChanged()).isTrue();
        assertThat(cell.changed(Corrections.NONE)).isEqualTo(Corrections.NONE.withCell(7, "Mail", "ada@example.edu"));

        cell.setEntered(null);
        assertThat(cell.changed(Corrections.NONE)).isEqualTo(Corrections.NONE.withCell(7, "Mail", ""));
    }

    @Test
    void who_writes_what_the_file_says_takes_the_change_back() {
        FindingLine corrected = new FindingLine(
                Severity.INFO, "corrected", "", 7, "Mail", "D", "ada(at)x.edu", List.of("ada@x.edu"), "");
        StagedRow row = accepted(Map.of(EMAIL, "ada@x.edu"));
        GridCell cell = new GridCell(row, columns(column("Mail", EMAIL)).get(0), List.of(corrected), true);
        Corrections before = Corrections.NONE.withCell(7, "Mail", "ada@x.edu");

        cell.setEntered("ada(at)x.edu");

        assertThat(cell.getMark()).contains("ada(at)x.edu");
        assertThat(cell.isWrong()).isFalse();
        assertThat(cell.changed(before)).isEqualTo(Corrections.NONE);
    }

    @Test
    void a_letter_that_cannot_be_seen_has_a_picture_and_is_still_there_when_the_cell_is_changed() {
        GridCell cell = open(rejected(Map.of("Mail", "ada@x.edu\n\u007F")), column("Mail", EMAIL));
        assertThat(cell.getShown()).isEqualTo("ada@x.edu\u240A\u2421");

        cell.setEntered("eda@x.edu\u240A\u2421");

        assertThat(cell.changed(Corrections.NONE).cells().get(7)).containsEntry("Mail", "eda@x.edu\n\u007F");
    }

    @Test
    void a_long_cell_shows_its_beginning_and_is_left_alone() {
        String longest = "a".repeat(CellText.LONGEST);
        assertThat(open(rejected(Map.of("Mail", longest)), column("Mail", EMAIL))
                        .isEditable())
                .isTrue();

        GridCell cell = open(accepted(Map.of(EMAIL, longest + "b")), column("Mail", EMAIL));

        assertThat(cell.isEditable()).isFalse();
        assertThat(cell.isNoted()).isTrue();
        assertThat(cell.getShown()).isEqualTo(longest + "…");
        assertThat(CellText.isCut(CellText.cut("a".repeat(CellText.LONGEST - 1) + "😀b")))
                .as("a letter of two halves is not torn")
                .isTrue();
    }

    @Test
    void a_full_name_is_written_so_that_it_is_sure_which_part_is_which() {
        StagedRow row = accepted(Map.of("learner.givenName", "Ada Maria", "learner.familyName", "Lovelace"));
        GridCell cell = open(row, column("Name", "learner.name"));

        assertThat(cell.getShown()).isEqualTo("Lovelace, Ada Maria");
        assertThat(cell.isEditable()).isTrue();
    }

    @Test
    void a_full_name_beside_a_part_of_it_is_changed_only_where_the_file_is_shown() {
        ColumnView[] both = {column("Name", "learner.name"), column("First", "learner.givenName")};

        assertThat(open(accepted(Map.of("learner.givenName", "Ada")), both).isEditable())
                .isFalse();
        assertThat(open(rejected(Map.of("Name", "Ada M. Lovelace")), both).isEditable())
                .isTrue();
    }

    @Test
    void what_was_looked_up_on_another_sheet_is_not_changed_nor_what_it_was_looked_up_by() {
        List<GridColumn> columns = columns(
                column("Number", "learner.id"),
                column("Code", "achievement.code"),
                new ColumnView("Mail", EMAIL, MappedColumn.Match.USUAL, List.of(), List.of(), false));

        assertThat(columns)
                .extracting(GridColumn::origin)
                .containsExactly(GridColumn.Origin.KEY, GridColumn.Origin.ROW, GridColumn.Origin.ELSEWHERE);
        assertThat(columns)
                .extracting(column -> column.isOpen(rejected(Map.of())))
                .containsExactly(false, true, false);
        assertThat(columns.get(2).note()).isNotBlank().doesNotContain("???");
    }

    @Test
    void columns_that_are_left_out_are_not_shown_and_of_two_for_a_field_the_one_that_fills_it() {
        List<GridColumn> columns = columns(
                column("Old mail", EMAIL),
                new ColumnView("Remarks", "", MappedColumn.Match.IGNORED, List.of(), List.of(), true),
                column("Mail", EMAIL));

        assertThat(columns).extracting(GridColumn::name).containsExactly("Mail");
    }

    @Test
    void a_column_of_a_pick_list_offers_its_words() {
        RosterPlan plan = new RosterPlan(
                RosterLayout.ROW_PER_ACHIEVEMENT,
                List.of(new RosterColumn("Code", "achievement.code", true)),
                Set.of("MATH-101", "BIO-150"));

        List<GridColumn> columns =
                GridColumn.of(List.of(column("Code", "achievement.code"), column("Mail", EMAIL)), plan::options);

        assertThat(columns.get(0).options()).containsExactly("BIO-150", "MATH-101");
        assertThat(columns.get(0).listId()).isNotBlank();
        assertThat(columns.get(1).listId()).isNull();
    }

    @Test
    void what_is_found_stands_at_its_cell_or_at_its_row() {
        FindingLine wrong =
                new FindingLine(Severity.ERROR, "email-without-at", "", 7, "Mail", "D", "ada", List.of(), "");
        FindingLine replaced =
                new FindingLine(Severity.ERROR, "replaced-by-later-row", "", 7, "", "", "", List.of("9"), "");
        FindingLine trimmed = new FindingLine(Severity.INFO, "trimmed", "", 7, "Mail", "D", "ada", List.of(), "");

        GridRow row = GridRow.of(
                rejected(Map.of("Mail", "ada")),
                columns(column("Mail", EMAIL), column("Born", "learner.birthDate")),
                List.of(wrong, replaced, trimmed),
                true);

        assertThat(row.remarks()).containsExactly(replaced);
        assertThat(row.cells().get(0).getProblems()).containsExactly(wrong);
        assertThat(row.cells().get(0).isWrong()).isTrue();
        assertThat(row.cells().get(1).isNoted()).isFalse();
        assertThat(row.cells().get(0).getLabel()).isEqualTo("Mail, row 7");
    }

    private static GridCell open(StagedRow row, ColumnView... columns) {
        return new GridCell(row, columns(columns).get(0), List.of(), true);
    }

    private static List<GridColumn> columns(ColumnView... columns) {
        return GridColumn.of(List.of(columns), field -> List.of());
    }

    private static ColumnView column(String name, String field) {
        return new ColumnView(name, field, MappedColumn.Match.USUAL, List.of(), List.of(), true);
    }

    private static StagedRow accepted(Map<String, String> fields) {
        return new StagedRow(7, false, true, fields);
    }

    private static StagedRow rejected(Map<String, String> shown) {
        return new StagedRow(7, true, false, shown);
    }
}
