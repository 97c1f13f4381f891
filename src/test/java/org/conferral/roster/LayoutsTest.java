package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conferral.roster.Tables.TRANSCRIPT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The exports of real systems, and what a registrar would say each of their columns is. A line of a layout holds the heading, the field it
 * fills ({@code none}, or {@code ask} with the field when only a person can tell), and three values.
 */
class LayoutsTest {

    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");
    private static final int WANTED_PERCENT = 95;

    private static final Map<String, List<Judgement>> SYSTEMS = new TreeMap<>();

    /** What a registrar says of a column, and what was made of it. */
    private record Judgement(String heading, String wanted, String got) {
        boolean isRight() {
            return wanted.equals(got);
        }

        /** Whether the column is used for something that it is not. */
        boolean isSilentlyWrong() {
            return RosterField.isKnown(got) && !isRight();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            for (Path file : files.toList()) {
                SYSTEMS.put(file.getFileName().toString().replace(".txt", ""), judge(Files.readAllLines(file)));
            }
        }
    }

    @Test
    void nearly_every_column_is_what_a_registrar_says() {
        List<Judgement> all = SYSTEMS.values().stream().flatMap(List::stream).toList();
        long right = all.stream().filter(Judgement::isRight).count();
        assertThat(SYSTEMS).hasSizeGreaterThanOrEqualTo(12);
        assertThat(100.0 * right / all.size())
                .as("%d of %d columns%n%s", right, all.size(), report())
                .isGreaterThanOrEqualTo(WANTED_PERCENT);
    }

    @Test
    void no_column_is_used_for_a_wrong_field_without_a_word() {
        assertThat(SYSTEMS.values().stream().flatMap(List::stream).filter(Judgement::isSilentlyWrong))
                .isEmpty();
    }

    private static List<Judgement> judge(List<String> lines) {
        List<String[]> columns = lines.stream().map(line -> line.split(";", -1)).toList();
        ColumnMapping mapping = mapping(columns);
        List<Question> questions = mapping.questions(TRANSCRIPT);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String wanted = columns.get(i)[1].strip();
            judgements.add(new Judgement(
                    columns.get(i)[0], wanted, got(mapping.columns().get(i), wanted, questions)));
        }
        return judgements;
    }

    private static ColumnMapping mapping(List<String[]> columns) {
        List<SheetRow> rows = new ArrayList<>();
        for (int part : new int[] {0, 2, 3, 4}) {
            List<Cell> cells = columns.stream()
                    .map(column -> Cell.text(column[part].strip()))
                    .toList();
            rows.add(new SheetRow(rows.size() + 1, cells));
        }
        return new MappingProposal(TRANSCRIPT, Map.of()).propose(rows.get(0), rows.subList(1, rows.size()));
    }

    /** A column that is one of many possible answers counts as asked where that is wanted, and as left out where not. */
    private static String got(MappedColumn column, String wanted, List<Question> questions) {
        if (column.isUsed()) {
            return column.field().orElseThrow();
        }
        Set<String> asked = new TreeSet<>();
        questions.stream()
                .filter(question -> question.options().contains(column.name()))
                .forEach(question -> asked.add("ask " + question.subject()));
        if (column.field().isPresent()) {
            return "ask " + column.field().get();
        }
        return asked.contains(wanted) ? wanted : "none";
    }

    private static String report() {
        StringBuilder report = new StringBuilder();
        SYSTEMS.forEach((system, judgements) -> {
            long right = judgements.stream().filter(Judgement::isRight).count();
            report.append("%-18s %d/%d".formatted(system, right, judgements.size()));
            judgements.stream()
                    .filter(judgement -> !judgement.isRight())
                    .forEach(wrong -> report.append("; ").append(wrong));
            report.append('\n');
        });
        return report.toString();
    }
}
