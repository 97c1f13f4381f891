package org.conferral.portal.registry;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.conferral.verify.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The verify page for machines; open to anyone. */
@Path("/verify")
@Tag(name = "Verify")
public class VerifyResource {

    @Inject
    private VerifyDesk desk;

    /** The verdict about the document in the body. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            summary = "Verify a credential",
            description =
                    "Checks the proof of the credential, of every credential bundled in it and of every endorsement, its issuer,"
                            + " status, dates and structure. Takes Open Badges 3.0 and CLR 2.0 as JSON, as a presentation, as a"
                            + " token, or inside a PNG or SVG picture. Needs no token of access. A document that cannot be read gives the outcome UNVERIFIABLE and a finding.")
    @RequestBody(
            description = "The credential as JSON or token up to 2 MB, or a picture with it inside up to 5 MB",
            content = @Content(mediaType = "application/vc", schema = @Schema(implementation = Object.class)))
    @APIResponse(
            responseCode = "200",
            description = "The verdict",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VerdictSchema.class)))
    public JsonObject verify(InputStream body) throws IOException {
        Verdict verdict = desk.verify(body.readNBytes(VerifyPage.LARGEST + 1));
        return VerdictJson.of(verdict, desk.superseded(verdict));
    }
}
