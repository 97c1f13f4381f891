package org.conferral.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of files that a cell holds: one, or several between semicolons. */
public final class FileNames {

    private FileNames() {}

    /** The names in the order of the cell; of a path, only what stands after its last slash or backslash. */
    public static List<String> in(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(FileNames::last)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The name of a file without the folders it stands in. */
    public static String last(String path) {
        return path.replace('\\', '/')
                .replaceFirst("^.*/", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }

    /** What two names have in common when people take them for the same: neither case nor the way accents are composed counts. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
