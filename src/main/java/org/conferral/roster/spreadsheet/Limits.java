package org.conferral.roster.spreadsheet;

/**
 * How much of a file is read before it is refused; everything is measured while reading, never taken from what the file says of itself.
 *
 * @param fileBytes    size of the file itself
 * @param sheetBytes   unpacked size of one sheet
 * @param stringBytes  unpacked size of the shared strings
 * @param partBytes    unpacked size of any other part that is read
 * @param entries      files inside the workbook
 * @param ratio        how many times larger than the file a part may unpack
 * @param rows         highest row number
 * @param columns      highest number of columns with a value
 * @param cells        cells in one sheet, empty ones included
 * @param cellLength   characters in one cell
 */
public record Limits(
        long fileBytes,
        long sheetBytes,
        long stringBytes,
        long partBytes,
        int entries,
        int ratio,
        int rows,
        int columns,
        long cells,
        int cellLength) {

    public static final Limits STANDARD =
            new Limits(250L << 20, 1L << 30, 600L << 20, 8L << 20, 5_000, 200, 1_048_576, 500, 20_000_000, 32_767);

    /** Texts up to this size are read from any file. */
    private static final long FREE_STRING_BYTES = 40L << 20;

    /** Texts of people pack four to ten times smaller; what packs better is made to fill a machine. */
    private static final int STRING_RATIO = 16;

    /** How large the shared strings of a file of a certain size may be. */
    long stringBytes(long fileSize) {
        return Math.min(stringBytes, Math.max(FREE_STRING_BYTES, fileSize * STRING_RATIO));
    }
}
