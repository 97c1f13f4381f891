package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.conferral.portal.intake.RosterSummary;
import org.conferral.portal.issuing.Trail;
import org.conferral.portal.issuing.TrailRow;

/** Where a record comes from, as the machine interface tells it. */
final class TrailDocument {

    private TrailDocument() {}

    static JsonObject of(Trail trail) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        trail.rows().forEach(row -> rows.add(row(row, trail.sheet())));
        JsonArrayBuilder parts = Json.createArrayBuilder();
        trail.parts().forEach(part -> parts.add(part(part)));
        return Json.createObjectBuilder()
                .add("id", trail.record().id())
                .add("credentialId", trail.record().credentialId())
                .add("sha256", JsonValues.text(trail.record().sha256()))
                .add(
                        "roster",
                        trail.roster()
                                .<JsonValue>map(roster -> roster(roster, trail))
                                .orElse(JsonValue.NULL))
                .add("rows", rows)
                .add("corrected", trail.corrected())
                .add("achievements", parts)
                .add("recordTemplate", template(trail.template()))
                .add(
                        "batch",
                        Json.createObjectBuilder()
                                .add("id", trail.record().batchId())
                                .add("name", trail.batchName()))
                .add("steps", steps(trail))
                .add("signedAt", JsonValues.text(trail.record().issuedAt().map(Instant::toString)))
                .add("key", JsonValues.text(trail.key()))
                .build();
    }

    private static JsonArrayBuilder steps(Trail trail) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        trail.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("at", step.at().toString())
                        .add("who", step.who())
                        .add("what", step.what())));
        return steps;
    }

    private static JsonObject roster(RosterSummary roster, Trail trail) {
        return Json.createObjectBuilder()
                .add("id", roster.id())
                .add("file", roster.name())
                .add("sha256", roster.sha256())
                .add("sheet", trail.sheet())
                .add("uploadedBy", trail.broughtBy())
                .add("uploadedAt", roster.uploadedAt().toString())
                .build();
    }

    private static JsonObject row(TrailRow row, String sheet) {
        JsonArrayBuilder cells = Json.createArrayBuilder();
        row.cells()
                .forEach(cell -> cells.add(Json.createObjectBuilder()
                        .add("cell", cell.address().isEmpty() ? JsonValue.NULL : Json.createValue(cell.address()))
                        .add("column", cell.heading())
                        .add("field", cell.field())
                        .add("value", cell.value())));
        return Json.createObjectBuilder()
                .add("sheet", sheet)
                .add("row", row.row())
                .add("cells", cells)
                .build();
    }

    private static JsonObject part(Trail.Part part) {
        return Json.createObjectBuilder()
                .add("part", part.part())
                .add("name", part.name())
                .add("rows", Json.createArrayBuilder(part.rows()))
                .build();
    }

    private static JsonObjectBuilder template(Trail.Template template) {
        return Json.createObjectBuilder()
                .add("id", template.id())
                .add("name", template.name())
                .add("sha256", JsonValues.text(template.sha256()))
                .add("changedAt", JsonValues.text(template.changedAt().map(Instant::toString)))
                .add("changedSince", template.changedSince());
    }
}
