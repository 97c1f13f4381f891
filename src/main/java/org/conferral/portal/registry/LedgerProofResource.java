package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.conferral.portal.identity.LedgerDesk;
import org.conferral.portal.issuing.Credentials;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that a single record was logged when it was issued. */
@Path("credentials/{id}/ledger-proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerProofResource {

    @Inject
    private LedgerDesk desk;

    @Inject
    private Credentials credentials;

    @GET
    @Operation(
            summary = "The proof that a record was logged",
            description =
                    "{sha256, bundle:{index, size, path}, leaf, index, path, checkpoint}: bundle leads from the hash"
                            + " of 0x00 and sha256 (of the exact signed bytes) to leaf.content, path from leaf.hash to the root.")
    public JsonObject proof(@PathParam("id") String id) {
        credentials.find(id);
        return LedgerDocument.of(desk.proofOf(id));
    }
}
