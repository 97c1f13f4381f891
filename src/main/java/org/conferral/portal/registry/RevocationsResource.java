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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.issuing.RevocationDesk;
import org.conferral.portal.issuing.RevocationView;
import org.conferral.portal.issuing.Revocations;
import org.conferral.portal.issuing.TouchedLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders to revoke, suspend or take up again many records at a time. */
@Path("revocations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Revocations",
        description = "Many records revoked, suspended or taken up again, in the background and read back.")
public class RevocationsResource {

    @Inject
    private RevocationDesk desk;

    @Inject
    private Revocations revocations;

    @Inject
    private Clock clock;

    @POST
    @Operation(
            summary = "Revoke, suspend or lift many records",
            description =
                    "Body: {credentialIds | batchId | filter, achievement?, reason, code?, at?, suspend?, lift?}. filter is {batchId?, unitId?, templateId?, status?, mail?, words?,"
                            + " from?, to?}, with the words of GET /credentials; what matches at this moment is written down, and what is issued later is not touched. achievement, with"
                            + " batchId, means the credentials of that name inside the records, each by itself. code is one of issued_in_error,"
                            + " wrong_content, wrong_person, not_earned, misconduct, replaced, asked_for, under_review, other; with one, reason may"
                            + " be left out. at is a day or a moment, today or later. Above the institution's limit the order waits for somebody"
                            + " else's approval. Answers 202; follow it under its id.")
    public Response order(JsonObject given) {
        RevocationDocument.Wish wish = JsonBody.read(given, body -> RevocationDocument.wish(body, clock.instant()));
        RevocationView order = wish.selection()
                .map(selection -> desk.orderMatching(selection, wish.terms()))
                .orElseGet(() -> desk.orderChosen(wish.credentialIds(), wish.terms()));
        return Response.accepted(RevocationDocument.of(order))
                .header("Location", "/api/v1/revocations/" + order.id())
                .build();
    }

    @GET
    @Operation(summary = "Orders, the newest first")
    public JsonObject list(
            @QueryParam("after") String after,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") @DefaultValue("50")
                    WholeNumber limit) {
        int most = limit.atMost(200);
        List<RevocationView> orders = revocations.newest(Optional.ofNullable(after), most);
        JsonArrayBuilder items = Json.createArrayBuilder();
        orders.forEach(order -> items.add(RevocationDocument.of(order)));
        return JsonValues.paged(
                items,
                orders.size() < most
                        ? Optional.empty()
                        : Optional.of(orders.get(most - 1).id()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Where an order stands",
            description =
                    "state is collecting, draft, waiting (for a second person), scheduled, running, checking, done or cancelled; since tells"
                            + " since when, awaiting what happens next. checked tells how many records were found in the published lists as they"
                            + " should be, after all was done.")
    public JsonObject find(@PathParam("id") String id) {
        return RevocationDocument.of(revocations.find(id));
    }

    @GET
    @Path("{id}/records")
    @Operation(summary = "The records of an order, page by page")
    public JsonObject records(
            @PathParam("id") String id,
            @QueryParam("after") String after,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") @DefaultValue("100")
                    WholeNumber limit) {
        int most = limit.atMost(1000);
        List<TouchedLine> lines = revocations.records(revocations.find(id).id(), Optional.ofNullable(after), most);
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.forEach(line -> items.add(RevocationDocument.of(line)));
        return JsonValues.paged(
                items,
                lines.size() < most
                        ? Optional.empty()
                        : Optional.of(lines.get(most - 1).id()));
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Approve the order of somebody else")
    public Response approve(@PathParam("id") String id) {
        return Response.accepted(RevocationDocument.of(desk.approve(id))).build();
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Call an order off, or stop it; what is done stays done")
    public Response cancel(@PathParam("id") String id) {
        return Response.accepted(RevocationDocument.of(desk.end(id))).build();
    }
}
