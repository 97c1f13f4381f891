package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Choices;
import org.conferral.roster.ExampleRows;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RowReading;
import org.conferral.roster.RowReading.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWritingTest {

    private static final String TEXT = "Remark;Student ID;First name;Last name;Email;Award date\n"
            + "fine;00001;Ada;Okafor;a@x.edu;2026-05-01\n"
            + "=HYPERLINK(\"http://evil\");00002;Bo;Li;nobody;2026-05-01\n"
            + "-;00003;;Cruz;c@x.edu;31/04/2026\n";

    @TempDir
    Path dir;

    @Test
    void all_rows_come_back_in_their_places_with_their_columns_untouched() throws IOException {
        try (XSSFWorkbook book = problems(Rosters.text(dir, TEXT))) {
            assertThat(texts(book.getSheetAt(0).getRow(0)))
                    .containsExactly(
                            "Remark",
                            "Student ID",
                            "First name",
                            "Last name",
                            "Email",
                            "Award date",
                            "Suggested value",
                            "What to repair");
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
            assertThat(texts(book.getSheetAt(0).getRow(1)))
                    .containsExactly("fine", "00001", "Ada", "Okafor", "a@x.edu", "2026-05-01");
            assertThat(texts(book.getSheetAt(0).getRow(2))).startsWith("=HYPERLINK(\"http://evil\")", "00002", "Bo");
        }
    }

    @Test
    void wrong_cells_are_red_and_their_repair_stands_beside_them() throws IOException {
        try (XSSFWorkbook book = problems(Rosters.text(dir, TEXT))) {
            XSSFRow row = book.getSheetAt(0).getRow(2);
            assertThat(row.getCell(4).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            assertThat(row.getCell(1).getCellStyle().getFillForegroundColorColor())
                    .isNull();
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("email-without-at");
            assertThat(book.getSheetAt(0).getRow(3).getCell(7).getStringCellValue())
                    .isEqualTo("required-missing\ndate-impossible");
        }
    }

    @Test
    void headings_of_two_rows_come_back_as_two() throws IOException {
        Path file = Rosters.text(dir, "Student ID;Name;;Email\n;First name;Last name;\n00001;Ada;Okafor;nobody\n");
        Path marked = Marking.of(dir, file, Rosters.CERTIFICATE);
        assertThat(Rosters.outline(marked, Rosters.CERTIFICATE, Choices.NONE)
                        .mapping()
                        .fieldsByName())
                .isEqualTo(Rosters.outline(file, Rosters.CERTIFICATE, Choices.NONE)
                        .mapping()
                        .fieldsByName());
        try (XSSFWorkbook book = Marking.opened(marked)) {
            assertThat(texts(book.getSheetAt(0).getRow(2)))
                    .containsExactly("00001", "Ada", "Okafor", "nobody", "", "email-without-at");
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        try (XSSFWorkbook book = problems(Rosters.text(dir, TEXT))) {
            XSSFCell cell = book.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_repaired_workbook_can_be_uploaded_as_it_is() throws IOException {
        Path file = Rosters.text(dir, TEXT);
        Path repaired = dir.resolve("repaired.xlsx");
        try (XSSFWorkbook book = problems(file);
                OutputStream out = Files.newOutputStream(repaired)) {
            book.getSheetAt(0).getRow(2).createCell(4).setCellValue("bo@x.edu");
            book.getSheetAt(0).getRow(3).createCell(2).setCellValue("José");
            book.getSheetAt(0).getRow(3).createCell(5).setCellValue("30/04/2026");
            book.write(out);
        }
        assertThat(Rosters.check(repaired, Rosters.CERTIFICATE)).hasSize(3).allMatch(Accepted.class::isInstance);
    }

    @Test
    void a_sample_workbook_is_a_good_roster_itself() throws IOException {
        for (RosterPlan plan : List.of(Rosters.CERTIFICATE, Rosters.TRANSCRIPT)) {
            Path file = dir.resolve("sample.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                SampleWorkbook.Words words = new SampleWorkbook.Words(
                        "Roster", "Columns", "Lists", List.of("Column", "Needed", "What"), "yes", "no", field -> "");
                new SampleWorkbook(plan, words).write(ExampleRows.of(plan, Rosters.TODAY), out);
            }
            List<RowReading> rows = Rosters.check(file, plan);
            assertThat(rows)
                    .hasSize(2)
                    .allMatch(Accepted.class::isInstance)
                    .allMatch(row -> row.problems().isEmpty());
            assertThat(((Accepted) rows.get(0)).learner().value("learner.id")).contains("00123");
        }
    }

    @Test
    void a_sample_workbook_offers_the_words_of_a_list_and_days_where_days_belong() throws IOException {
        Path file = dir.resolve("offers.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SampleWorkbook.Words words = new SampleWorkbook.Words(
                    "Roster", "Columns", "Lists", List.of("Column", "Needed", "What"), "yes", "no", field -> "");
            new SampleWorkbook(Rosters.TRANSCRIPT, words).write(List.of(), out);
        }
        try (XSSFWorkbook book = Marking.opened(file)) {
            assertThat(book.getSheet("Lists").getRow(0).getCell(5).getStringCellValue())
                    .isEqualTo("BIO-150");
            assertThat(book.isSheetHidden(book.getSheetIndex("Lists"))).isTrue();
            assertThat(book.getSheet("Roster").getDataValidations())
                    .anyMatch(rule -> "'Lists'!$F$1:$F$5"
                                    .equals(rule.getValidationConstraint().getFormula1())
                            && rule.getRegions().getCellRangeAddress(0).getFirstColumn() == 5)
                    .hasSize(3);
        }
    }

    @Test
    void the_demo_rosters_have_no_problem_at_all() {
        assertThat(demo("demo-certificate.xlsx", Rosters.CERTIFICATE))
                .hasSize(24)
                .allMatch(row -> row.problems().isEmpty());
        assertThat(demo("demo-transcript.xlsx", Rosters.TRANSCRIPT))
                .hasSize(120)
                .allMatch(row -> row.problems().isEmpty());
    }

    private static List<RowReading> demo(String name, RosterPlan plan) {
        Path file = Path.of("templates/roster", name);
        assertThat(Rosters.outline(file, plan, Choices.NONE).mapping().ignored())
                .isEmpty();
        return Rosters.check(file, plan);
    }

    private XSSFWorkbook problems(Path file) throws IOException {
        return Marking.opened(Marking.of(dir, file, Rosters.CERTIFICATE));
    }

    private static List<String> texts(XSSFRow row) {
        return java.util.stream.IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i) == null ? "" : row.getCell(i).toString())
                .toList();
    }
}
