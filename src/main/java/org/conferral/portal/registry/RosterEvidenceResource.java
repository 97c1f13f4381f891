package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.conferral.portal.evidence.Delivered;
import org.conferral.portal.evidence.EvidenceLine;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.evidence.EvidenceView;
import org.conferral.portal.evidence.MissingEvidence;
import org.conferral.portal.evidence.Taking;
import org.conferral.portal.evidence.TurnedAway;
import org.conferral.portal.platform.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of evidence that the rows of a roster name. */
@Path("rosters/{id}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rosters", description = "Spreadsheets of learners.")
public class RosterEvidenceResource {

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Settings settings;

    @GET
    @Operation(summary = "The evidence of a roster: what its rows name, what is here, what is missing")
    public JsonObject find(@PathParam("id") String id) {
        return document(shelf.view(id), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload evidence files",
            description =
                    "Parts called file, each a file or a ZIP archive of files; a file belongs to the rows that write its name in a "
                            + "column of the field evidence.file. What cannot be taken is told under refused.")
    public JsonObject take(@PathParam("id") String id, List<EntityPart> parts) {
        List<Delivered> delivered = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .map(part -> new Delivered(part.getFileName().get(), part.getContent()))
                .toList();
        Taking taking = shelf.take(id, delivered);
        return document(shelf.view(id), taking.turnedAway());
    }

    @DELETE
    @Path("{file}")
    @Operation(summary = "Remove an evidence file by its id")
    public JsonObject remove(@PathParam("id") String id, @PathParam("file") String file) {
        shelf.remove(id, file);
        return document(shelf.view(id), List.of());
    }

    private JsonObject document(EvidenceView view, List<TurnedAway> turnedAway) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        view.files().forEach(line -> files.add(file(line)));
        JsonArrayBuilder missing = Json.createArrayBuilder();
        view.missing().forEach(line -> missing.add(missing(line)));
        JsonArrayBuilder refused = Json.createArrayBuilder();
        turnedAway.forEach(each -> refused.add(refused(each)));
        return Json.createObjectBuilder()
                .add("named", view.named())
                .add("files", files)
                .add("missing", missing)
                .add("refused", refused)
                .add("open", view.open())
                .build();
    }

    private JsonObject file(EvidenceLine line) {
        return Json.createObjectBuilder()
                .add("id", line.file().id())
                .add("name", line.file().name())
                .add("size", line.file().size())
                .add("sha256", line.file().sha256())
                .add("url", settings.url(line.file().path()).toString())
                .add("rows", Json.createArrayBuilder(line.rows()))
                .build();
    }

    private static JsonObject missing(MissingEvidence line) {
        return Json.createObjectBuilder()
                .add("name", line.name())
                .add("rows", Json.createArrayBuilder(line.rows()))
                .build();
    }

    private static JsonObject refused(TurnedAway each) {
        return Json.createObjectBuilder()
                .add("name", each.name())
                .add("code", each.code())
                .add("message", each.message())
                .build();
    }
}
