package org.conferral.roster.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what separates the values of a text file: the character that cuts most of its rows into equally many parts. */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int ROWS = 50;

    private Delimiter() {}

    /**
     * The separator of a text.
     *
     * @param head the beginning of the file, cut anywhere
     */
    static char of(String head) {
        char best = ',';
        long highest = 0;
        for (char candidate : CANDIDATES) {
            long score = score(head, candidate);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long score(String head, char candidate) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        try (CsvReader<CsvRecord> reader = CsvSource.builder(candidate).ofCsvRecord(head)) {
            int rows = 0;
            for (CsvRecord row : reader) {
                if (++rows > ROWS) {
                    break;
                }
                rowsByWidth.merge(row.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException | java.io.IOException cut) {
            // the head may end inside a quoted value; what was read so far still tells
        }
        return rowsByWidth.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToLong(width -> (long) width.getValue() * width.getValue() * (width.getKey() - 1))
                .max()
                .orElse(0);
    }
}
