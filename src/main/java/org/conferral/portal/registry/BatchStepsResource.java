package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.conferral.portal.issuing.BatchProgress;
import org.conferral.portal.issuing.BatchRelease;
import org.conferral.portal.issuing.Issuance;
import org.conferral.portal.issuing.ReleaseSheets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a batch from its draft to its release sheet. */
@Path("batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches", description = "Records that are released together.")
public class BatchStepsResource {

    @Inject
    private Issuance issuance;

    @Inject
    private BatchRelease releasing;

    @Inject
    private ReleaseSheets sheets;

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Let a batch go",
            description =
                    "Without a body it begins at once, or at its releaseAt. {\"undoMinutes\": 30} lets it wait so that it can be undone,"
                            + " {\"at\": \"2026-06-01T08:00:00Z\"} until that moment. Where the unit asks for a second person, the state is"
                            + " awaiting_approval afterwards.")
    public Response release(@PathParam("id") String id, byte[] body) {
        return accepted(releasing.release(id, BatchDocument.timing(body)));
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take a release back",
            description = "Possible while the state is awaiting_approval or scheduled; the batch is a draft again.")
    public Response undo(@PathParam("id") String id) {
        return accepted(releasing.undo(id));
    }

    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Hold a batch; it can be resumed")
    public Response pause(@PathParam("id") String id) {
        return accepted(issuance.pause(id));
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Go on with a held batch")
    public Response resume(@PathParam("id") String id) {
        return accepted(issuance.resume(id));
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Call off what is not issued yet")
    public Response cancel(@PathParam("id") String id) {
        return accepted(issuance.cancel(id));
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Approve a batch that waits for a second person",
            description =
                    "Refused to whoever asked for the release. When anything has changed since, the approval is void and the state is"
                            + " draft.")
    public Response approve(@PathParam("id") String id) {
        return accepted(releasing.approve(id));
    }

    @POST
    @Path("{id}/send-back")
    @Operation(summary = "Do not approve a batch, and say why: {\"note\": \"…\"}")
    public Response sendBack(@PathParam("id") String id, JsonObject given) {
        return accepted(releasing.sendBack(id, given.getString("note", "")));
    }

    @GET
    @Path("{id}/sheet.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "The release sheet of a batch that is over",
            description =
                    "PDF with the statement of the unit attached: counts, batch hash, who and when, with a Data Integrity proof. The batch"
                            + " hash is SHA-256 over the SHA-256 of each signed record in hexadecimal, one a line, in the order of the ids.")
    public Response sheet(@PathParam("id") String id) {
        return Response.ok(sheets.pdf(id))
                .header("Content-Disposition", BatchArchive.sheet(id))
                .build();
    }

    private static Response accepted(BatchProgress batch) {
        return Response.accepted(BatchDocument.step(batch)).build();
    }
}
