package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.delivery.Outbox;
import org.conferral.portal.issuing.BatchLine;
import org.conferral.portal.issuing.BatchProgress;
import org.conferral.portal.issuing.CredentialFilter;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.CredentialQuery;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.Forecasting;
import org.conferral.portal.issuing.Issuance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Batches: ordered, released, watched. */
@Path("batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches", description = "Records that are released together.")
public class BatchesResource {

    @Inject
    private Issuance issuance;

    @Inject
    private Forecasting forecasting;

    @Inject
    private Credentials credentials;

    @Inject
    private BatchRecords records;

    @Inject
    private Outbox outbox;

    @Inject
    private BatchArchive archive;

    @GET
    @Operation(summary = "Batches, the newest first")
    public JsonObject list(
            @QueryParam("after") String after,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") @DefaultValue("50")
                    WholeNumber limit) {
        int most = limit.atMost(200);
        List<BatchLine> lines = issuance.newest(Optional.ofNullable(after), most);
        boolean delivers = outbox.delivers();
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.forEach(line -> items.add(Json.createObjectBuilder()
                .add("id", line.id())
                .add("name", line.name())
                .add("state", line.state().text())
                .add("since", line.since().toString())
                .add("counts", BatchDocument.counts(line.counts(), delivers))));
        return JsonValues.paged(
                items,
                lines.size() < most
                        ? Optional.empty()
                        : Optional.of(lines.get(most - 1).id()));
    }

    @POST
    @Operation(
            summary = "Order a batch",
            description =
                    "Nothing is issued before it is released. duplicates (skip, replace, allow) says what becomes of records that their "
                            + "learners have already; without it, replace when the roster was uploaded so, else allow.")
    public Response create(JsonObject given) {
        BatchProgress batch = issuance.createBatch(JsonBody.read(given, BatchDocument::order));
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/batches/" + batch.id())
                .entity(BatchDocument.step(batch))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Where a batch stands",
            description =
                    "counts.mailed are the letters a mail server has taken; where no mail server is set up, those kept in the"
                            + " built-in mail view instead, which nobody was sent: counts.held tells how many these are.")
    public JsonObject progress(@PathParam("id") String id) {
        return BatchDocument.progress(issuance.progress(id), outbox.delivers());
    }

    @GET
    @Path("{id}/forecast")
    @Operation(
            summary = "What a release would do",
            description =
                    "How many records are new, would change or repeat one that the learner has, or are blocked; joined rows are taken "
                            + "for a learner who is known under other data.")
    public JsonObject forecast(@PathParam("id") String id) {
        return BatchDocument.forecast(forecasting.ofBatch(id));
    }

    @GET
    @Path("{id}/credentials")
    @Operation(
            summary = "The records of a batch, page by page",
            description =
                    "mail is none, queued, sent, held (kept in the built-in mail view), bounced or failed; mailAnswer is what the"
                            + " mail server said last.")
    public JsonObject credentials(
            @PathParam("id") String id,
            @QueryParam("after") String after,
            @QueryParam("filter") String filter,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") @DefaultValue("100")
                    WholeNumber limit) {
        issuance.progress(id);
        CredentialQuery query = new CredentialQuery(
                Optional.of(id),
                CredentialFilter.named(Optional.ofNullable(filter)),
                Optional.empty(),
                Optional.ofNullable(after),
                limit.value());
        List<CredentialLine> lines = credentials.page(query);
        records.noteListed(id);
        boolean last = lines.size() < query.limit();
        return JsonValues.paged(
                records.list(lines),
                last
                        ? Optional.empty()
                        : Optional.of(lines.get(lines.size() - 1).id()));
    }

    @GET
    @Path("{id}/credentials.zip")
    @Produces("application/zip")
    @Operation(summary = "Every signed record of a batch, as the exact bytes that were signed")
    public Response zip(@PathParam("id") String id) {
        return archive(id, BatchArchive.Form.CREDENTIALS);
    }

    @GET
    @Path("{id}/documents.zip")
    @Produces("application/zip")
    @Operation(summary = "Every record of a batch on paper (PDF), with the signed original inside")
    public Response documents(@PathParam("id") String id) {
        return archive(id, BatchArchive.Form.DOCUMENTS);
    }

    private Response archive(String id, BatchArchive.Form form) {
        BatchProgress batch = issuance.progress(id);
        StreamingOutput stream = archive.of(batch.id(), form);
        return Response.ok(stream)
                .header("Content-Disposition", form.disposition(batch.id()))
                .build();
    }
}
