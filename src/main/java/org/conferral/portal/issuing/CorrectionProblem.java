package org.conferral.portal.issuing;

/**
 * Why a correction cannot be made as it is meant, with what to do about it.
 *
 * @param row   the row it is about; 0 for all of them
 * @param field the field it is about; empty for the whole record
 */
public record CorrectionProblem(int row, String field, String code, String message, String repair) {

    boolean isAbout(CorrectionSheet.Value value) {
        return row == value.row() && field.equals(value.field());
    }

    /** Both sentences. */
    public String words() {
        return (message + " " + repair).strip();
    }
}
