package org.conferral.portal.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.conferral.portal.platform.Texts;

/** A wrong value of a column, in one row or in many alike, and what a clerk changes it to. */
public class RepairLine {

    private static final int ROWS_NAMED = 5;

    private final FindingLine finding;
    private final List<Integer> rows;
    private String replacement = "";
    private boolean suggestionTaken;

    RepairLine(List<FindingLine> alike) {
        this.finding = alike.get(0);
        this.rows = alike.stream().map(FindingLine::row).toList();
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

    public String getPlace() {
        String named = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String shown = rows.size() > ROWS_NAMED ? Texts.of("intake", "repair.rows.more", named) : named;
        return Texts.of("intake", "repair.rows", rows.size(), shown);
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
    String decided() {
        return suggestionTaken && replacement.isBlank() ? getSuggestion() : replacement.strip();
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
