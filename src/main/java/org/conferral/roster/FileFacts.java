package org.conferral.roster;

/**
 * What kind of file a roster came in.
 *
 * @param encoding  how text is encoded, empty for a workbook
 * @param delimiter what separates values, empty for a workbook
 * @param guessed   whether the encoding had to be guessed, so that a clerk should look at accented letters
 */
public record FileFacts(Kind kind, String encoding, String delimiter, boolean guessed) {

    /** The file formats that can be read. */
    public enum Kind {
        XLSX,
        XLS,
        ODS,
        CSV
    }

    public static final FileFacts WORKBOOK = new FileFacts(Kind.XLSX, "", "", false);

    /** A workbook of Excel 97 to 2003. */
    public static final FileFacts OLD_WORKBOOK = new FileFacts(Kind.XLS, "", "", false);

    public static final FileFacts OPEN_DOCUMENT = new FileFacts(Kind.ODS, "", "", false);
}
