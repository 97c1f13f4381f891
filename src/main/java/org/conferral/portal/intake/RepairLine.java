package org.conferral.portal.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Corrections;

/** A wrong value of a column, in one row or in many alike, and what a clerk changes it to. */
public class RepairLine {

    private static final int ROWS_NAMED = 5;

    private final FindingLine finding;
    private final List<Integer> rows;
    private final boolean oneCell;
    private String replacement = "";
    private boolean suggestionTaken;

    RepairLine(List<FindingLine> alike) {
        this.finding = alike.get(0);
        this.rows = alike.stream().map(FindingLine::row).toList();
        this.oneCell = alike.stream().allMatch(this::isSameCell);
    }

    private boolean isSameCell(FindingLine other) {
        return other.cellRow() == finding.cellRow() && other.sheet().equals(finding.sheet());
    }

    public FindingLine getFinding() {
        return finding;
    }

    /** Whether a cell can be changed; a problem of a whole row has none. */
    public boolean isChangeable() {
        return !finding.column().isEmpty();
    }

    public boolean isMany() {
        return rows.size() > 1;
    }

    /** The cell; empty where the line stands for several. */
    public String getCell() {
        return oneCell ? finding.cell() : "";
    }

    /** Which rows are concerned, and on which sheet their value stands where it is another one. */
    public String getPlace() {
        String named = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String shown = rows.size() > ROWS_NAMED ? Texts.of("intake", "repair.rows.more", named) : named;
        String key = finding.isLookedUp() ? "repair.lookedUp" : "repair.rows";
        return Texts.of("intake", key, rows.size(), shown, finding.sheet());
    }

    public String getSuggestion() {
        return finding.suggestion().orElse("");
    }

    public String getUse() {
        return Texts.of("intake", "repair.use", getSuggestion());
    }

    public String getLabel() {
        String key = finding.value().isEmpty() ? "repair.to.empty" : "repair.to.label";
        return Texts.of("intake", key, finding.value(), finding.column());
    }

    /** What the cells shall read; empty when they stay as they are. */
    private String decided() {
        return suggestionTaken && replacement.isBlank() ? getSuggestion() : replacement.strip();
    }

    /** What was entered: for a value wherever it stands, or for a cell in every row that has it. */
    Corrections entered() {
        Corrections entered = Corrections.NONE;
        if (decided().isEmpty()) {
            return entered;
        }
        if (isMany() && !finding.isAlone()) {
            return entered.withValue(finding.column(), finding.value(), decided());
        }
        for (int row : rows) {
            entered = entered.withCell(row, finding.column(), decided());
        }
        return entered;
    }

    List<Integer> rows() {
        return rows;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement == null ? "" : replacement;
    }

    public boolean isSuggestionTaken() {
        return suggestionTaken;
    }

    public void setSuggestionTaken(boolean suggestionTaken) {
        this.suggestionTaken = suggestionTaken;
    }
}
