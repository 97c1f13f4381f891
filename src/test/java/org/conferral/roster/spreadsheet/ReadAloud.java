package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.roster.CellAddress;
import org.conferral.roster.Choices;
import org.conferral.roster.Code;
import org.conferral.roster.FileFacts;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.Outline;
import org.conferral.roster.Question;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.Severity;
import org.conferral.roster.Table;
import org.conferral.roster.UnusableFile;

/**
 * A roster file read aloud: everything that is understood of it, in the plain lines in which the corpus writes down beforehand what a
 * registrar expects. A row that goes on reads {@code 2: id | given name | family name | email | born …}; one that does not says why.
 */
final class ReadAloud implements RosterCheck.Readings {

    private static final List<String> ALWAYS =
            List.of("learner.id", "learner.givenName", "learner.familyName", "learner.email");
    private static final Map<String, String> SHORT = Map.of(
            "learner.id", "id",
            "learner.givenName", "given",
            "learner.familyName", "family",
            "learner.email", "email",
            "learner.birthDate", "born",
            "achievement.code", "code",
            "award.date", "awarded",
            "result.grade", "grade",
            "result.credits", "credits",
            "result.term", "term");

    private final RosterPlan plan;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, String> rows = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private ReadAloud(RosterPlan plan) {
        this.plan = plan;
    }

    static void expect(Path file, String lines) {
        expect(file, Rosters.CERTIFICATE, Choices.NONE, lines);
    }

    static void expect(Path file, RosterPlan plan, Choices choices, String lines) {
        assertThat(new ReadAloud(plan).read(file, choices)).isEqualTo(lines);
    }

    private String read(Path file, Choices choices) {
        try (RosterSource source = new RosterFiles(Limits.STANDARD).open(file, choices.encoding())) {
            Outline outline = Outline.of(source, plan, choices);
            tell(outline);
            if (outline.isDecided()) {
                new RosterCheck(plan, outline, choices, Rosters.TODAY).run(source, this);
            }
        } catch (UnusableFile refused) {
            lines.clear();
            rows.clear();
            lines.add("refuse " + refused.code() + (refused.row() == 0 ? "" : ", row " + refused.row()));
        }
        lines.addAll(rows.values());
        lines.addAll(remarks);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void tell(Outline outline) {
        FileFacts facts = outline.facts();
        if (facts.kind() == FileFacts.Kind.CSV) {
            lines.add("text in " + facts.encoding() + (facts.guessed() ? ", a guess," : "") + " parted by "
                    + facts.delimiter());
        }
        lines.add(outline.table().map(ReadAloud::place).orElse("nowhere yet"));
        List<String> used = outline.mapping().columns().stream()
                .filter(MappedColumn::isUsed)
                .map(column -> SHORT.get(column.field().orElseThrow()) + " " + letter(column))
                .toList();
        lines.add("columns " + String.join(", ", used));
        outline.mapping().ignored().forEach(column -> lines.add("unused " + letter(column) + " " + column.name()));
        outline.questions().forEach(question -> lines.add(told(question)));
    }

    private static String place(Table table) {
        return table.sheet() + ", headings in row " + table.headerRow();
    }

    private static String letter(MappedColumn column) {
        return CellAddress.letters(column.index());
    }

    private static String told(Question question) {
        String subject = question.subject().isEmpty() ? "" : " " + question.subject();
        String seen = question.kind() == Question.Kind.DATE_ORDER ? " seen " + question.seen() : "";
        return "ask " + question.kind() + subject + " " + question.options() + seen;
    }

    @Override
    public void take(RowReading reading) {
        rows.put(reading.row(), told(reading));
    }

    @Override
    public void replace(RowReading reading) {
        rows.put(reading.row(), told(reading));
    }

    @Override
    public void remark(RowProblem problem) {
        if (problem.code() == Code.ROW_PASSED_OVER) {
            return;
        }
        remarks.add("remark on row " + problem.cell().row() + ": " + problem.code());
    }

    private String told(RowReading reading) {
        String problems =
                reading.problems().stream().map(ReadAloud::told).sorted().collect(Collectors.joining("; "));
        if (reading instanceof RowReading.Rejected) {
            return reading.row() + ": stays behind, " + problems;
        }
        return reading.row() + ": " + values(reading) + (problems.isEmpty() ? "" : " -- " + problems);
    }

    private String values(RowReading reading) {
        List<String> values = new ArrayList<>();
        ALWAYS.forEach(field -> values.add(reading.learner().value(field).orElse("-")));
        plan.columns().stream()
                .filter(column -> !ALWAYS.contains(column.field()))
                .forEach(column -> {
                    Optional<String> value = reading.learner().value(column.field());
                    value.ifPresent(known -> values.add(SHORT.get(column.field()) + " " + known));
                });
        return String.join(" | ", values);
    }

    /** What an error is about is shown as the clerk sees it; a note says only where it stands. */
    private static String told(RowProblem problem) {
        String place =
                problem.cell().letter().isEmpty() ? "" : " at " + problem.cell().letter();
        boolean error = problem.code().severity() == Severity.ERROR;
        return problem.code() + place + (error && !problem.given().isEmpty() ? " «" + problem.given() + "»" : "");
    }
}
