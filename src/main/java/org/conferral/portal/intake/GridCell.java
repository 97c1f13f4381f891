package org.conferral.portal.intake;

import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Code;
import org.conferral.roster.Corrections;
import org.conferral.roster.Severity;
import org.jspecify.annotations.Nullable;

/** A cell of the grid: what it shows, what was found in it, and what a clerk lets it read. */
public class GridCell {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 28;

    private final int row;
    private final GridColumn column;
    private final String shown;
    private final boolean editable;
    private final boolean cut;
    private final List<FindingLine> findings;
    private String entered;

    GridCell(StagedRow row, GridColumn column, List<FindingLine> found, boolean open) {
        String text = column.text(row);
        this.row = row.row();
        this.column = column;
        this.cut = CellText.isCut(text);
        this.shown = CellText.visible(CellText.cut(text));
        this.editable = open && !cut && column.isOpen(row);
        this.findings = column.among(found).toList();
        this.entered = shown;
    }

    /** Whether a clerk has written something else into it. */
    boolean isChanged() {
        return editable && !entered.strip().equals(shown.strip());
    }

    /** The corrections of a roster with the change of this cell; who writes what the file says takes an earlier change back. */
    Corrections changed(Corrections all) {
        String typed = CellText.typed(entered);
        boolean back = correction()
                .filter(earlier -> earlier.value().strip().equals(typed))
                .isPresent();
        return back ? all.withoutCell(row, column.name()) : all.withCell(row, column.name(), typed);
    }

    private Optional<FindingLine> correction() {
        return findings.stream()
                .filter(finding -> finding.code().equals(Code.CORRECTED.key()))
                .findFirst();
    }

    /** What has to be repaired or looked at. */
    public List<FindingLine> getProblems() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    public boolean isWrong() {
        return findings.stream().anyMatch(FindingLine::isError);
    }

    /** That it was changed here, with what the file says; empty where it was not. */
    public String getMark() {
        return correction()
                .map(earlier -> Texts.of(
                        "intake", earlier.value().isEmpty() ? "rows.changed.empty" : "rows.changed", earlier.value()))
                .orElse("");
    }

    /** Whether only its beginning is shown; nobody changes what is not there to be read. */
    public boolean isCut() {
        return cut;
    }

    /** Whether anything is said below it. */
    public boolean isNoted() {
        return cut || correction().isPresent() || !getProblems().isEmpty();
    }

    /** The id of what is said below it. */
    public @Nullable String getNoteId() {
        return isNoted() ? "note" + row + "-" + column.place() : null;
    }

    /** The cell's name for those who do not see the table. */
    public String getLabel() {
        return Texts.of("intake", "rows.cell", column.name(), Integer.toString(row));
    }

    /** How many letters it has room for. */
    public int getWidth() {
        return Math.max(NARROWEST, Math.min(WIDEST, shown.length()));
    }

    public boolean isEditable() {
        return editable;
    }

    public GridColumn getColumn() {
        return column;
    }

    public String getShown() {
        return shown;
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(@Nullable String entered) {
        this.entered = entered == null ? "" : entered;
    }
}
