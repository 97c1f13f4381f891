package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.conferral.portal.issuing.BundledCredentials;
import org.conferral.portal.issuing.PartRevocation;
import org.conferral.portal.issuing.ReasonCode;
import org.conferral.portal.issuing.Revocation;
import org.conferral.portal.issuing.Suspension;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the institution stands behind a record and what it bundles, and the words that end or suspend it. */
@Path("credentials/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Credentials")
public class StandingResource {

    private static final int NO_PART = 0;

    @Inject
    private Revocation revocation;

    @Inject
    private PartRevocation partRevocation;

    @Inject
    private Suspension suspension;

    @Inject
    private BundledCredentials bundled;

    @POST
    @Path("revocation")
    @Operation(
            summary = "Withdraw a record for good",
            description = "Body: {reason, code?}. With all it bundles. The status list says so at once.")
    public JsonObject revoke(@PathParam("id") String id, JsonObject given) {
        return StandingDocument.of(revocation.revoke(id, reason(given)));
    }

    @POST
    @Path("suspension")
    @Operation(
            summary = "Suspend a record",
            description =
                    "Body: {reason}. This portal tells whoever checks the record here that it is SUSPENDED. Other verifiers are not told:"
                            + " a record names one status list, which is about revocation.")
    public JsonObject suspend(@PathParam("id") String id, JsonObject given) {
        return StandingDocument.of(suspension.suspend(id, reason(given)));
    }

    @DELETE
    @Path("suspension")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Lift the suspension of a record")
    public JsonObject lift(@PathParam("id") String id) {
        return StandingDocument.of(suspension.lift(id));
    }

    @GET
    @Path("parts")
    @Operation(
            summary = "What a record bundles",
            description = "{items:[{part, credentialId, name, state, reason, since, apart}]}; part counts from 1,"
                    + " apart tells whether it can be withdrawn by itself. A badge bundles nothing.")
    public JsonObject parts(@PathParam("id") String id) {
        return StandingDocument.of(bundled.of(id));
    }

    @POST
    @Path("parts/{part}/revocation")
    @Operation(
            summary = "Withdraw one credential inside a record for good",
            description = "Body: {reason}. The others stand as before.")
    public JsonObject revokePart(
            @PathParam("id") String id,
            @Parameter(description = "number in the record, counted from 1") @PathParam("part") String part,
            JsonObject given) {
        int number = part.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(part) : NO_PART;
        return StandingDocument.of(partRevocation.revoke(id, number, reason(given)));
    }

    /** A reason code speaks for itself where no words are given; one that is not known says nothing. */
    private static String reason(JsonObject given) {
        return JsonBody.read(
                given,
                body -> ReasonCode.named(body.text("code").orElse(""))
                        .orElse(ReasonCode.OTHER)
                        .inWords(body.text("reason").orElse("")));
    }
}
