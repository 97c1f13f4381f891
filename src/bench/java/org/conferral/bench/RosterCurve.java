package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.Test;

/** How long rosters of twelve columns take from upload to the last checked and stored row, and what heap that needs. */
class RosterCurve {

    private static final String HEAP = "-Xmx256m";
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final List<String> HEAD = List.of(
            "Student ID",
            "First name",
            "Last name",
            "Email",
            "Date of birth",
            "Achievement code",
            "Award date",
            "Grade",
            "Credits",
            "Term",
            "Narrative",
            "Evidence");

    @Test
    void rosters_of_growing_size() throws Exception {
        StringBuilder table = new StringBuilder();
        for (boolean workbook : List.of(false, true)) {
            for (int rows : SIZES) {
                try (ConferralProcess process = ConferralProcess.prepareDemo(Map.of())
                                .withFlags(HEAP)
                                .start();
                        HeapWatch heap = HeapWatch.on(process.handle().pid())) {
                    template(process.api());
                    table.append(row(process.api(), workbook, rows, heap));
                }
            }
        }
        BenchmarkPage.write("rosters", page(table.toString()));
    }

    private static String row(Api api, boolean workbook, int rows, HeapWatch heap) throws IOException {
        byte[] file = workbook ? workbook(rows) : text(rows);
        JsonObject roster = api.upload(workbook ? "r.xlsx" : "r.csv", file, Map.of("recordTemplate", "curve"))
                .json();
        assertThat(roster.getJsonObject("counts").getInt("accepted"))
                .as(roster.toString())
                .isEqualTo(rows);
        double seconds = roster.getJsonNumber("seconds").doubleValue();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f MiB | %.1f s | %,.0f | %.0f MiB |%n",
                workbook ? "xlsx" : "csv",
                rows,
                file.length / 1048576.0,
                seconds,
                rows / seconds,
                heap.highest());
    }

    private static String page(String table) {
        return """
                Rosters of 12 columns and one row for each award, each uploaded to a fresh server of 256 MB of heap (`%s`) with the embedded
                database, as text and as a workbook with shared strings. The time is from the first look at the file to the last row stored, on a
                cold server. The heap is the highest seen, garbage included: what it may not do is grow with the file beyond what there is.

                Machine: %s.

                | file | rows | size | time | rows a second | highest heap |
                |---|---|---|---|---|---|
                %s""".formatted(HEAP, BenchmarkPage.machine(), table);
    }

    private static void template(Api api) {
        JsonObject known = api.get("/record-templates/demo-transcript").json();
        JsonArrayBuilder columns = Json.createArrayBuilder(known.getJsonArray("columns"))
                .add(column("Narrative", "award.narrative"))
                .add(column("Evidence", "evidence"));
        Api.Answer made = api.post(
                "/record-templates",
                Json.createObjectBuilder(known)
                        .remove("id")
                        .add("key", "curve")
                        .add("columns", columns)
                        .build()
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private static JsonObject column(String name, String field) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("field", field)
                .add("required", false)
                .build();
    }

    private static List<String> values(int row) {
        return List.of(
                "S%07d".formatted(row),
                "Given" + row,
                "Family, " + row,
                "learner" + row + "@students.example.edu",
                "2001-02-03",
                "CHEM-210",
                "2026-05-29",
                List.of("A", "B", "C", "D").get(row % 4),
                "4.5",
                "Spring 2026",
                "Led the laboratory team number " + row + " through the project.",
                "https://portfolio.example.edu/" + row);
    }

    private static byte[] text(int rows) {
        StringBuilder text = new StringBuilder(String.join(",", HEAD)).append('\n');
        for (int i = 1; i <= rows; i++) {
            text.append('"').append(String.join("\",\"", values(i))).append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(int rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Roster");
            fill(sheet.createRow(0), HEAD);
            for (int i = 1; i <= rows; i++) {
                fill(sheet.createRow(i), values(i));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }
}
