package org.conferral.portal.intake;

/** One line of the mapping form: a column, and the field a clerk lets it fill. */
public class ColumnChoice {

    private final ColumnView column;
    private String field;

    ColumnChoice(ColumnView column) {
        this.column = column;
        this.field = column.isUsed() || column.isSuggested() ? column.field() : "";
    }

    public ColumnView getColumn() {
        return column;
    }

    /** Whether the column was recognised without a doubt. */
    public boolean isSure() {
        return column.isUsed();
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field == null ? "" : field;
    }
}
