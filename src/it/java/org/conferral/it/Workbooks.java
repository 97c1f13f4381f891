package org.conferral.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rosters of any size, as text files. */
public final class Workbooks {

    private Workbooks() {}

    /** One row a learner, for the demo certificate. */
    static byte[] certificates(int learners) {
        return certificates("S", learners);
    }

    /** The same, of learners whose student ids begin in a way of their own. */
    public static byte[] certificates(String prefix, int learners) {
        StringBuilder rows = new StringBuilder("Student ID,First name,Last name,Email,Award date\n");
        for (int i = 1; i <= learners; i++) {
            rows.append("%s%05d,Given%d,\"Family, the %dth\",%s.learner%d@students.northfield.example,2026-05-29%n"
                    .formatted(prefix, i, i, i, prefix.toLowerCase(Locale.ROOT), i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of the demo certificate with these sheets, each with its headings so many rows further down. */
    public static byte[] sheets(Map<String, Integer> headingsBelow) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new TreeMap<>(headingsBelow).forEach((name, above) -> {
                XSSFSheet sheet = workbook.createSheet(name);
                fill(sheet, above, "Student ID", "First name", "Last name", "Email", "Award date");
                fill(sheet, above + 1, "00123", "Ada", "of " + name, "ada@example.edu", "2026-05-29");
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, int row, String... values) {
        XSSFRow cells = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            cells.createCell(i).setCellValue(values[i]);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
