package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.Choices;
import org.conferral.roster.ExampleRows;
import org.conferral.roster.JoinedSource;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.Table;
import org.conferral.roster.spreadsheet.ProblemsWorkbook;
import org.conferral.roster.spreadsheet.RepairNotes;
import org.conferral.roster.spreadsheet.SampleWorkbook;

/** The workbooks that intake hands out: the rows that stayed behind, and the sample to fill in. */
@ApplicationScoped
@Transactional
public class RosterDownloads {

    private static final int CHUNK = 1_000;

    @Inject
    private Rosters rosters;

    @Inject
    private UploadStore uploads;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private Clock clock;

    /** Writes the file as it came, wrong cells in red, with what to repair. */
    @Allowed(Permission.VIEW)
    public void writeProblems(String rosterId, OutputStream out) throws IOException {
        Roster roster = rosters.find(rosterId)
                .filter(found -> found.state() == RosterState.READY)
                .orElseThrow(() -> Refusal.notFound("roster.unknown"));
        Understanding understood = roster.understanding();
        Table table = new Table(understood.sheet(), understood.headerRow());
        Choices choices = Decisions.read(roster.choices());
        RosterPlan plan = templates.plan(roster.templateId()).rosterPlan();
        try (RosterSource source = uploads.open(rosterId, choices.encoding())) {
            List<Table> others = JoinedSource.of(source, plan, choices).lookedUpIn(table.sheet());
            SheetNotes notes = new SheetNotes(table, others, rosters.errors(rosterId, Integer.MAX_VALUE));
            RepairNotes.Headings headings = new RepairNotes.Headings(
                    Texts.of("intake", "workbook.suggestion"), Texts.of("intake", "workbook.repair"));
            new ProblemsWorkbook(headings)
                    .write(
                            uploads.path(rosterId),
                            source,
                            notes.of(table),
                            others.stream().map(notes::of).toList(),
                            out);
        }
    }

    /** Writes a workbook to fill in for a record template. */
    @Allowed(Permission.VIEW)
    public void writeSample(String templateIdOrKey, OutputStream out) throws IOException {
        RosterPlan plan = templates.plan(templateIdOrKey).rosterPlan();
        new SampleWorkbook(plan, words())
                .write(ExampleRows.of(plan, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)), out);
    }

    /** Writes a workbook to fill in for a record template, with the people of a roster already in it. */
    @Allowed(Permission.VIEW)
    public void writePeople(String rosterId, String templateIdOrKey, OutputStream out) throws IOException {
        Roster roster = rosters.find(rosterId).orElseThrow(() -> Refusal.notFound("roster.unknown"));
        RosterPlan plan = templates.plan(templateIdOrKey).rosterPlan();
        new SampleWorkbook(plan, words()).write(people(roster.id()), out);
    }

    /** Each learner once, with what a roster says of people and nothing of what they were awarded. */
    private List<Map<String, String>> people(String rosterId) {
        Map<Map<String, String>, Map<String, String>> people = new LinkedHashMap<>();
        List<AcceptedRow> rows = rosters.accepted(rosterId, 0, CHUNK);
        while (!rows.isEmpty()) {
            rows.forEach(row -> {
                Map<String, String> person = new TreeMap<>(row.fields());
                person.keySet().removeIf(field -> !field.startsWith("learner."));
                people.putIfAbsent(person, person);
            });
            rows = rosters.accepted(rosterId, rows.get(rows.size() - 1).row(), CHUNK);
        }
        return List.copyOf(people.values());
    }

    private static SampleWorkbook.Words words() {
        return new SampleWorkbook.Words(
                Texts.of("intake", "sample.sheet"),
                Texts.of("intake", "sample.notes"),
                Texts.of("intake", "sample.lists"),
                List.of(
                        Texts.of("intake", "sample.column"),
                        Texts.of("intake", "sample.needed"),
                        Texts.of("intake", "sample.expected")),
                Texts.of("intake", "sample.yes"),
                Texts.of("intake", "sample.no"),
                field -> Texts.of("intake", "expected." + field.key()));
    }
}
