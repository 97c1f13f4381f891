package org.conferral.portal.intake;

/**
 * Where in the grid a clerk is.
 *
 * @param after the number of the row after which the page begins
 * @param onlyProblems whether only rows are shown that stay behind
 */
public record GridPlace(int after, boolean onlyProblems) {

    private static final String PROBLEMS = "problems";

    /** The place that an address names; whoever asks for a row sees it first. */
    static GridPlace of(String after, String row, String only) {
        int before = row.isBlank() ? number(after) : number(row) - 1;
        return new GridPlace(Math.max(0, before), PROBLEMS.equals(only));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    public GridPlace after(int row) {
        return new GridPlace(row, onlyProblems);
    }

    public GridPlace everyRow() {
        return new GridPlace(0, false);
    }

    public GridPlace problems() {
        return new GridPlace(0, true);
    }

    /** The word of the address for what is shown; empty for every row. */
    public String only() {
        return onlyProblems ? PROBLEMS : "";
    }

    /** The page's address in the portal. */
    public String address(String roster) {
        return "intake/rows?roster=" + roster + "&after=" + after + (onlyProblems ? "&only=" + PROBLEMS : "");
    }
}
