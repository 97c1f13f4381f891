package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.intake.ChangeCounts;
import org.conferral.portal.intake.CheckProgress;
import org.conferral.portal.intake.ColumnView;
import org.conferral.portal.intake.FindingLine;
import org.conferral.portal.intake.QuestionView;
import org.conferral.portal.intake.RosterSummary;
import org.conferral.portal.intake.RosterView;
import org.conferral.portal.intake.Tally;
import org.conferral.portal.intake.Understanding;

/** What became of a roster, as the machine interface tells it. */
final class RosterDocument {

    private RosterDocument() {}

    static JsonObject of(RosterView roster, CheckProgress progress, Optional<ChangeCounts> changes) {
        RosterSummary summary = roster.summary();
        Understanding understood = roster.understanding();
        JsonObjectBuilder mapping = Json.createObjectBuilder();
        understood.mapping().forEach(mapping::add);
        JsonArrayBuilder columns = Json.createArrayBuilder();
        understood.columns().forEach(column -> columns.add(column(column)));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        roster.findings().forEach(finding -> findings.add(finding(finding)));
        JsonArrayBuilder questions = Json.createArrayBuilder();
        understood.questions().forEach(question -> questions.add(question(question)));
        JsonObjectBuilder document = Json.createObjectBuilder();
        if (summary.isChecking()) {
            document.add(
                    "progress",
                    Json.createObjectBuilder().add("rows", progress.rows()).add("share", progress.share()));
        }
        changes.ifPresent(rows -> document.add(
                "changes",
                Json.createObjectBuilder()
                        .add("changed", rows.changed())
                        .add("added", rows.added())
                        .add("gone", rows.gone())));
        return document.add("id", summary.id())
                .add("outcome", summary.state().outcome())
                .add("fileName", summary.name())
                .add("sheet", understood.sheet())
                .add("headerRow", understood.headerRow())
                .add("encoding", understood.encoding())
                .add("delimiter", understood.delimiter())
                .add("mapping", mapping)
                .add("columns", columns)
                .add("sheets", Json.createArrayBuilder(understood.sheets()))
                .add("sealed", summary.sealed())
                .add("counts", counts(summary.counts()))
                .add("findings", findings)
                .add("questions", questions)
                .add("seconds", summary.seconds())
                .build();
    }

    /** A roster in a list. */
    static JsonObjectBuilder line(RosterSummary roster) {
        return Json.createObjectBuilder()
                .add("id", roster.id())
                .add("fileName", roster.name())
                .add("sha256", roster.sha256())
                .add("uploadedAt", roster.uploadedAt().toString())
                .add("outcome", roster.state().outcome())
                .add("sealed", roster.sealed())
                .add("counts", counts(roster.counts()));
    }

    private static JsonObjectBuilder counts(Tally counts) {
        return Json.createObjectBuilder()
                .add("rows", counts.rows())
                .add("accepted", counts.accepted())
                .add("rejected", counts.rejected())
                .add("warnings", counts.warnings());
    }

    private static JsonObjectBuilder column(ColumnView column) {
        return Json.createObjectBuilder()
                .add("name", column.name())
                .add("field", column.field())
                .add("match", column.match().name().toLowerCase(Locale.ROOT))
                .add("alternates", Json.createArrayBuilder(column.alternates()))
                .add("samples", Json.createArrayBuilder(column.samples()));
    }

    private static JsonObjectBuilder finding(FindingLine finding) {
        return Json.createObjectBuilder()
                .add("severity", finding.weight())
                .add("code", finding.code())
                .add("sheet", finding.sheet())
                .add("row", finding.cellRow())
                .add("rosterRow", finding.row())
                .add("column", finding.column())
                .add("value", finding.value())
                .add("message", finding.message())
                .add("repair", finding.repair())
                .add("learner", finding.learner())
                .add(
                        "suggestion",
                        finding.suggestion().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL));
    }

    private static JsonObjectBuilder question(QuestionView question) {
        return Json.createObjectBuilder()
                .add("kind", question.kind().key())
                .add("subject", question.subject())
                .add("message", question.message())
                .add("options", Json.createArrayBuilder(question.options()))
                .add("seen", Json.createArrayBuilder(question.seen()));
    }
}
