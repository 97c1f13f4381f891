package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Map;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterDownloads;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterView;
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

    private static final int MOST_ROWS = 1_000;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private RosterIntake intake;

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
            description = "What became of it: outcome import, ask or reject, with all findings.")
    public Response upload(List<EntityPart> parts) throws IOException {
        RosterForm form = RosterForm.of(parts);
        RosterView roster = intake.upload(form.recordTemplate(), form.fileName(), form.content(), form.choices());
        return Response.status(Response.Status.CREATED)
                .entity(RosterDocument.of(roster))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of a roster")
    public JsonObject find(@PathParam("id") String id) {
        return RosterDocument.of(intake.view(id));
    }

    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer what was asked",
            description = "Body: any of sheet, headerRow, mapping, dateOrder, duplicates; the file is looked at anew. "
                    + "A column that is only proposed (column-suggested) is confirmed by its field in the mapping, "
                    + "or left out by an empty one.")
    public JsonObject decide(@PathParam("id") String id, JsonObject given) {
        return RosterDocument.of(intake.decide(
                id,
                JsonBody.read(
                        given, body -> RosterForm.choices(body, intake.view(id).choices()))));
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
