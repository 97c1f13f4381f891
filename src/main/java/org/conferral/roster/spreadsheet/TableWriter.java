package org.conferral.roster.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A table that is handed out row by row, so that it takes no more memory the longer it is. No spreadsheet program takes a cell of it for a
 * formula.
 */
public interface TableWriter extends Closeable {

    void row(List<String> cells) throws IOException;

    /** Whether a spreadsheet program could take a cell with this text for a formula or a command. */
    static boolean isDangerous(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
