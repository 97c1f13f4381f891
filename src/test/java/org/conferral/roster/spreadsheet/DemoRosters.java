package org.conferral.roster.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.conferral.roster.RosterPlan;

/** Writes the sample rosters of the demo institution anew: {@code templates/roster/demo-*.xlsx}. */
final class DemoRosters {

    private static final List<String> LEARNERS = List.of(
            "Amara;Okafor",
            "Zoë;van der Berg",
            "José;Hernández Ruiz",
            "Mei-Ling;Chen",
            "Aisha;Rahman",
            "Łukasz;Nowak",
            "Siobhán;O’Brien",
            "Dmitri;Volkov",
            "Fatima;Al-Sayed",
            "Kwame;Mensah",
            "Priya;Natarajan",
            "Jürgen;Müller",
            "Nguyễn;Thị Lan",
            "Hana;Kobayashi",
            "Tomás;Ó Súilleabháin",
            "Leilani;Kahananui",
            "Ingrid;Sørensen",
            "Mateus;da Silva",
            "Chidinma;Eze",
            "Yusuf;Demir",
            "Grace;Whitehorse",
            "Elif;Şahin",
            "Noah;Goldberg",
            "Anaïs;Lefèvre");
    private static final List<String> COURSES =
            List.of("MATH-101;4", "CHEM-210;4", "HIST-300;3", "BIO-150;3.5", "WELD-2;6");
    private static final List<String> GRADES = List.of("A", "A-", "B+", "B", "B-", "C+", "C");

    private final Random random = new Random(20260601);

    private DemoRosters() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("templates/roster");
        DemoRosters rosters = new DemoRosters();
        rosters.write(folder.resolve("demo-certificate.xlsx"), Rosters.CERTIFICATE, rosters.certificate());
        rosters.write(folder.resolve("demo-transcript.xlsx"), Rosters.TRANSCRIPT, rosters.transcript());
    }

    private void write(Path file, RosterPlan plan, List<Map<String, String>> rows) throws IOException {
        SampleWorkbook.Words words = new SampleWorkbook.Words(
                "Roster",
                "Columns",
                "Lists",
                List.of("Column", "Needed", "What belongs here"),
                "needed",
                "optional",
                field -> field.isDate() ? "A date, for example 2026-05-31" : "As it should stand in the record");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SampleWorkbook(plan, words).write(rows, out);
        }
    }

    private List<Map<String, String>> certificate() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < LEARNERS.size(); i++) {
            Map<String, String> row = learner(i);
            row.put("award.date", "2026-05-29");
            row.put("result.grade", grade());
            row.put("result.credits", "6");
            row.put("result.term", "Spring 2026");
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, String>> transcript() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < LEARNERS.size(); i++) {
            Map<String, String> learner = learner(i);
            COURSES.forEach(course -> rows.add(course(learner, course.split(";"))));
        }
        return rows;
    }

    private Map<String, String> course(Map<String, String> learner, String[] course) {
        boolean fall = course[0].startsWith("MATH") || course[0].startsWith("HIST");
        Map<String, String> row = new HashMap<>(learner);
        row.put("achievement.code", course[0]);
        row.put("award.date", fall ? "2025-12-19" : "2026-05-29");
        row.put("result.grade", grade());
        row.put("result.credits", course[1]);
        row.put("result.term", fall ? "Fall 2025" : "Spring 2026");
        return row;
    }

    private Map<String, String> learner(int index) {
        String[] name = LEARNERS.get(index).split(";");
        Map<String, String> row = new HashMap<>();
        row.put("learner.id", String.format("%05d", 1042 + index * 7));
        row.put("learner.givenName", name[0]);
        row.put("learner.familyName", name[1]);
        row.put("learner.email", "learner" + String.format("%02d", index + 1) + "@students.northfield.example");
        row.put(
                "learner.birthDate",
                String.format("%d-%02d-%02d", 2001 + index % 5, 1 + index % 12, 1 + index * 3 % 28));
        return row;
    }

    private String grade() {
        return GRADES.get(random.nextInt(GRADES.size()));
    }
}
