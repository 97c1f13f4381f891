package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.conferral.portal.issuing.WhyTrail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a record says what it says. */
@Path("credentials/{id}/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credentials")
public class TrailResource {

    @Inject
    private WhyTrail trails;

    @GET
    @Operation(
            summary = "Where a record comes from",
            description =
                    "{id, credentialId, sha256, roster:{id, file, sha256, sheet, uploadedBy, uploadedAt}, rows:[{sheet, row, cells:[{cell,"
                            + " column, field, value}]}], corrected, achievements:[{part, name, rows}], recordTemplate:{id, name, sha256,"
                            + " changedAt, changedSince}, batch:{id, name}, steps:[{at, who, what}], signedAt, key}. Values as they were"
                            + " understood; cell is null for what was looked up in another sheet; corrected tells that values were changed"
                            + " after the file was read. recordTemplate.sha256 is the fingerprint of everything the template and its"
                            + " achievements said when the record was made. achievements.part is 0 for the record itself.")
    public JsonObject trail(@PathParam("id") String id) {
        return TrailDocument.of(trails.of(id));
    }
}
