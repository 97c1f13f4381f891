package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterChecks;
import org.conferral.portal.intake.RosterDownloads;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.roster.Choices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rosters: spreadsheets in, every row checked, problems told by cell. */
@Path("rosters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rosters", description = "Spreadsheets of learners.")
public class RostersResource {

    private static final int NEWEST = 200;
    private static final int MOST_ROWS = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private RosterIntake intake;

    @Inject
    private RosterChecks checks;

    @Inject
    private RosterDownloads downloads;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a roster",
            description =
                    "Parts: file; recordTemplate (id or key); optional sheet, headerRow, mapping (JSON: column name to field), "
                            + "dateOrder (DMY, MDY, YMD), duplicates (skip, replace, allow), "
                            + "encoding (of a text file; found out otherwise).")
    @APIResponse(
            responseCode = "201",
            description = "What became of it: outcome import, ask or reject, with all findings; "
                    + "checking, with progress, when a very large file takes longer than the answer can wait.")
    public Response upload(List<EntityPart> parts) throws IOException {
        RosterForm form = RosterForm.of(parts);
        String id = intake.upload(form.recordTemplate(), form.fileName(), form.content(), form.choices());
        return Response.status(Response.Status.CREATED).entity(checked(id)).build();
    }

    @GET
    @Operation(summary = "The newest rosters: which file, when, and what became of it")
    public JsonObject newest() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        intake.newest(NEWEST).forEach(roster -> items.add(RosterDocument.line(roster)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of a roster")
    public JsonObject find(@PathParam("id") String id) {
        return RosterDocument.of(intake.view(id), intake.progress(id), intake.changes(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forget a roster, as long as no record was released from it")
    public Response remove(@PathParam("id") String id) {
        intake.remove(id);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer what was asked",
            description =
                    "Body: any of sheet, headerRow, mapping, dateOrder, duplicates, corrections (a list of column, value and "
                            + "either row (a finding's rosterRow), for one cell, or from, for a value wherever it stands); the file is looked at anew. "
                            + "A column that is only proposed (column-suggested) is confirmed by its field in the mapping, "
                            + "or left out by an empty one.")
    public JsonObject decide(@PathParam("id") String id, JsonObject given) {
        Choices before = intake.choices(id);
        intake.decide(id, JsonBody.read(given, body -> RosterForm.choices(body, before)));
        return checked(id);
    }

    @POST
    @Path("{id}/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a repaired file",
            description =
                    "Part: file. It takes the place of the one before; changes tells how many rows are other than they were. "
                            + "A file that says the same changes nothing.")
    public JsonObject replace(@PathParam("id") String id, List<EntityPart> parts) {
        EntityPart file = RosterForm.file(parts);
        intake.replaceFile(id, file.getFileName().orElse("roster"), file.getContent());
        return checked(id);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "End the check of a file half-way", description = "The file is kept and can be checked again.")
    public JsonObject cancel(@PathParam("id") String id) {
        intake.callOff(id);
        return find(id);
    }

    /** The roster once its file is checked; while a very large one is not, it says so under outcome. */
    private JsonObject checked(String id) {
        checks.await(id, PATIENCE);
        return find(id);
    }

    @GET
    @Path("{id}/rows")
    @Operation(summary = "The rows that can be issued from, as understood")
    public JsonObject rows(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("after") @DefaultValue("0")
                    WholeNumber after,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") @DefaultValue("100")
                    WholeNumber size) {
        int limit = size.value();
        if (limit < 1 || limit > MOST_ROWS) {
            throw InputProblems.unreadable(400, "page-limit", limit, MOST_ROWS);
        }
        List<AcceptedRow> rows = intake.acceptedRows(id, after.value(), limit);
        var items = Json.createArrayBuilder();
        rows.forEach(row ->
                items.add(Json.createObjectBuilder().add("row", row.row()).add("fields", fields(row.fields()))));
        var answer = Json.createObjectBuilder().add("items", items);
        return (rows.size() < limit
                        ? answer.addNull("next")
                        : answer.add("next", rows.get(limit - 1).row()))
                .build();
    }

    @GET
    @Path("{id}/problems.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "The rows that stayed behind, as a workbook with reasons")
    public Response problems(@PathParam("id") String id) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        downloads.writeProblems(id, workbook);
        return Response.ok((StreamingOutput) workbook::writeTo)
                .header("Content-Disposition", "attachment; filename=\"problems.xlsx\"")
                .build();
    }

    private static JsonObject fields(Map<String, String> values) {
        var json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json.build();
    }
}
