package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.conferral.roster.Code;
import org.conferral.roster.LikelyValue;
import org.conferral.roster.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that lost its format is a number, counted from where its file begins to count. */
class NumberedDaysTest {

    private static final String AS_USUAL = "2001-04-03";
    private static final String FROM_1904 = "2005-04-04";

    @TempDir
    Path dir;

    @Test
    void a_workbook_says_from_which_year_it_counts() {
        assertThat(meant(Rosters.workbook(dir, book -> fill(new Grid(book.createSheet("S"))))))
                .isEqualTo(AS_USUAL);
        assertThat(meant(Rosters.workbook(dir, book -> {
                    book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                    fill(new Grid(book.createSheet("S")));
                })))
                .isEqualTo(FROM_1904);
    }

    @Test
    void so_does_an_old_one() throws IOException {
        assertThat(meant(old(false))).isEqualTo(AS_USUAL);
        assertThat(meant(old(true))).isEqualTo(FROM_1904);
    }

    @Test
    void an_open_document_counts_from_any_day() throws IOException {
        assertThat(meant(open(""))).isEqualTo(AS_USUAL);
        assertThat(meant(open("1904-01-01"))).isEqualTo(FROM_1904);
        assertThat(meant(open("someday"))).isEqualTo(AS_USUAL);
    }

    @Test
    void a_text_file_does_not_say_and_mostly_counts_as_usual() {
        assertThat(meant(Rosters.text(
                        dir, "Student ID,First name,Last name,Email,Date of birth\n1,Ada,Okafor,ada@x.edu,36984\n")))
                .isEqualTo(AS_USUAL);
    }

    @ParameterizedTest
    @CsvSource({"36984, 2001-04-03, 2001-04-03", "2001, 1905-06-23,", "250324, 2585-05-09,"})
    void the_day_is_offered_unless_it_is_long_ago_or_far_ahead(String number, String day, String offered) {
        assertThat(LikelyValue.of(Code.DATE_IS_NUMBER, number, List.of(day)).orElse(null))
                .isEqualTo(offered);
    }

    private static String meant(Path file) {
        List<RowProblem> problems =
                Rosters.check(file, Rosters.CERTIFICATE).get(0).problems();
        assertThat(problems).extracting(RowProblem::code).containsExactly(Code.DATE_IS_NUMBER);
        return problems.get(0).args().get(0);
    }

    private static void fill(Grid grid) {
        grid.row(1, "Student ID", "First name", "Last name", "Email", "Date of birth")
                .row(2, "1", "Ada", "Okafor", "ada@x.edu", 36984);
    }

    private Path old(boolean from1904) throws IOException {
        Path file = dir.resolve("roster.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(new Grid(book.createSheet("S")));
            book.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .map(DateWindow1904Record.class::cast)
                    .forEach(window -> window.setWindowing((short) (from1904 ? 1 : 0)));
            book.write(out);
        }
        return file;
    }

    private Path open(String dayZero) throws IOException {
        String settings = dayZero.isEmpty()
                ? ""
                : "<t:calculation-settings><t:null-date t:value-type=\"date\" t:date-value=\"" + dayZero
                        + "\"/></t:calculation-settings>";
        String content = "<d xmlns:t=\"t\" xmlns:o=\"o\" xmlns:x=\"x\">" + settings + "<t:table t:name=\"S\">"
                + row(texts("Student ID", "First name", "Last name", "Email", "Date of birth"))
                + row(texts("1", "Ada", "Okafor", "ada@x.edu")
                        + "<t:table-cell o:value-type=\"float\" o:value=\"36984\"><x:p>36984</x:p></t:table-cell>")
                + "</t:table></d>";
        Path file = dir.resolve("roster.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "content.xml", content);
        }
        return file;
    }

    private static String row(String cells) {
        return "<t:table-row>" + cells + "</t:table-row>";
    }

    private static String texts(String... values) {
        StringBuilder cells = new StringBuilder();
        for (String value : values) {
            cells.append("<t:table-cell o:value-type=\"string\"><x:p>")
                    .append(value)
                    .append("</x:p></t:table-cell>");
        }
        return cells.toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
