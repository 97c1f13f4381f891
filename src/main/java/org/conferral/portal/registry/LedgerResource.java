package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.identity.LedgerDesk;
import org.conferral.portal.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit ledger for programs that keep its checkpoints and verify its proofs. */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Ledger",
        description = "A Merkle tree (RFC 9162, SHA-256) over every journal line and everything issued."
                + " Hashes are hexadecimal digits; a path begins at the leaf.")
public class LedgerResource {

    @Inject
    private LedgerDesk desk;

    @GET
    @Operation(
            summary = "How the ledger stands",
            description = "{leaves, key, since, checkpoint:{origin, size, root, at, note}}; note is the signed text,"
                    + " checkpoint is null before the first.")
    public JsonObject standing() {
        return LedgerDocument.of(desk.standing());
    }

    @GET
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "The newest signed checkpoint",
            description = "As C2SP tlog-checkpoint and signed-note; keep it, and nobody can show you another past.")
    public String checkpoint() {
        return desk.standing().newest().map(SignedCheckpoint::text).orElseThrow(() -> Refusal.busy("ledger.notYet"));
    }

    @GET
    @Path("proof")
    @Operation(
            summary = "The proof that something was logged",
            description =
                    "{leaf:{kind, subject, content, text, hash}, index, path, checkpoint}. 503 while it is in no checkpoint.")
    public JsonObject proof(
            @Parameter(description = "noted or issued") @QueryParam("kind") @DefaultValue("noted") String kind,
            @Parameter(description = "id of the journal line or of what was issued")
                    @QueryParam("subject")
                    @DefaultValue("")
                    String subject) {
        return LedgerDocument.of(desk.proof(kind, subject));
    }

    @GET
    @Path("consistency")
    @Operation(
            summary = "The proof that the ledger has only grown",
            description = "{from, size, path}: from the tree of that many leaves to the newest checkpoint.")
    public JsonObject consistency(
            @Parameter(description = "leaves of the older checkpoint") @QueryParam("from") @DefaultValue("")
                    String from) {
        long first = from.matches("[0-9]{1,18}") ? Long.parseLong(from) : 0;
        return LedgerDocument.of(desk.grownSince(first));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Have everything checked", description = "In the background; answers as GET does.")
    public JsonObject check() {
        desk.check();
        return newestCheck();
    }

    @GET
    @Path("check")
    @Operation(
            summary = "The newest check and what it brought",
            description = "{state: none|running|fits|fails|broken, beganAt, endedAt, done, total, troubles,"
                    + " findings:[{code, kind, subject, place, detail}]}")
    public JsonObject newestCheck() {
        return LedgerDocument.of(desk.newestCheck());
    }
}
