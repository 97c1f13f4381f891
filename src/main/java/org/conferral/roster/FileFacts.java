package org.conferral.roster;

import java.time.LocalDate;

/**
 * What kind of file a roster came in.
 *
 * @param encoding  how text is encoded, empty for a workbook
 * @param delimiter what separates values, empty for a workbook
 * @param guessed   whether the encoding had to be guessed, so that a clerk should look at accented letters
 * @param dayZero   the day from which the file counts its days
 */
public record FileFacts(Kind kind, String encoding, String delimiter, boolean guessed, LocalDate dayZero) {

    /** The file formats that can be read. */
    public enum Kind {
        XLSX,
        XLS,
        ODS,
        CSV
    }

    /** Where nearly all spreadsheets begin to count; a text file does not tell, and mostly comes from one of them. */
    public static final LocalDate USUAL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Where workbooks of early Macs begin to count, and those that were made from them since. */
    public static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    public static final FileFacts WORKBOOK = new FileFacts(Kind.XLSX, "", "", false);

    /** A workbook of Excel 97 to 2003. */
    public static final FileFacts OLD_WORKBOOK = new FileFacts(Kind.XLS, "", "", false);

    public static final FileFacts OPEN_DOCUMENT = new FileFacts(Kind.ODS, "", "", false);

    /** A file that counts its days as usual. */
    public FileFacts(Kind kind, String encoding, String delimiter, boolean guessed) {
        this(kind, encoding, delimiter, guessed, USUAL_DAY_ZERO);
    }

    public FileFacts countingFrom(LocalDate day) {
        return new FileFacts(kind, encoding, delimiter, guessed, day);
    }
}
