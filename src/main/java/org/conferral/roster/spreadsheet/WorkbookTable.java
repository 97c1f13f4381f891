package org.conferral.roster.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.roster.CellAddress;

/**
 * A table as a workbook that is written while its rows come, without ever being held as a whole. Every cell is a text; one that looks like a
 * formula is marked as text for good. What is longer than a sheet goes on in the next one, below the same headings.
 */
public final class WorkbookTable implements TableWriter {

    private static final int LONGEST_SHEET = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String name;
    private final int longest;
    private final ZipOutputStream zip;
    private final Writer text;
    private List<String> headings = List.of();
    private int sheets;
    private int row;

    public WorkbookTable(String sheetName, OutputStream out) {
        this(sheetName, out, LONGEST_SHEET);
    }

    WorkbookTable(String sheetName, OutputStream out, int longest) {
        this.name = sheetName;
        this.longest = longest;
        this.zip = new ZipOutputStream(out);
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /** The first row is the headings. */
    @Override
    public void row(List<String> cells) throws IOException {
        if (sheets == 0) {
            headings = List.copyOf(cells);
            beginSheet();
        } else if (row == longest) {
            endSheet();
            beginSheet();
            write(headings);
        }
        write(cells);
    }

    private void write(List<String> cells) throws IOException {
        row++;
        text.append("<row r=\"").append(Integer.toString(row)).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                cell(CellAddress.letters(column), cells.get(column));
            }
        }
        text.append("</row>");
    }

    private void cell(String letters, String value) throws IOException {
        text.append("<c r=\"").append(letters).append(Integer.toString(row)).append("\" t=\"inlineStr\"");
        text.append(TableWriter.isDangerous(value) ? " s=\"1\"" : "").append("><is><t xml:space=\"preserve\">");
        text.append(escaped(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value));
        text.append("</t></is></c>");
    }

    private void beginSheet() throws IOException {
        sheets++;
        row = 0;
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
        text.append(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
    }

    private void endSheet() throws IOException {
        text.append("</sheetData></worksheet>");
        text.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        if (sheets == 0) {
            beginSheet();
        }
        endSheet();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(escaped(sheetName(i)), i, i));
            relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf/><xf quotePrefix=\"1\"/></cellXfs></styleSheet>");
        part("xl/_rels/workbook.xml.rels", relations(relations + relation("styles", "styles", "styles.xml")));
        part("_rels/.rels", relations(relation("workbook", "officeDocument", "xl/workbook.xml")));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>" + types
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles") + "</Types>");
        text.close();
    }

    private String sheetName(int number) {
        return number == 1 ? name : name + " " + number;
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, kind);
    }

    private void part(String path, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        text.append(HEAD).append(content);
        text.flush();
        zip.closeEntry();
    }

    /** Letters that XML cannot hold are left out. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        value.codePoints().filter(WorkbookTable::isHeld).forEach(letter -> {
            switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isHeld(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }
}
