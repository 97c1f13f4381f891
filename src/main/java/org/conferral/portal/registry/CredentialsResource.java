package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Set;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.identity.Access;
import org.conferral.portal.issuing.Correcting;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.RecordFile;
import org.conferral.portal.issuing.RecordFiles;
import org.conferral.portal.issuing.RecordPapers;
import org.conferral.portal.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Single records: their exact signed bytes, and what they are handed out in. */
@Path("credentials/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Credentials", description = "Signed records.")
public class CredentialsResource {

    private static final Set<String> PICTURES = Set.of("png", "svg");

    @Inject
    private Credentials credentials;

    @Inject
    private RecordFiles files;

    @Inject
    private RecordPapers papers;

    @Inject
    private Correcting correcting;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    @GET
    @Produces("application/vc")
    @Operation(summary = "The exact signed bytes")
    public Response document(@PathParam("id") String id) {
        return Response.ok(signed(id, "json"), "application/vc").build();
    }

    @GET
    @Path("image")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The record inside a picture",
            description = "The achievement's picture, or the institution's seal, with the exact signed bytes inside.")
    public Response image(
            @PathParam("id") String id,
            @Parameter(description = "png or svg") @QueryParam("format") @DefaultValue("png") String format) {
        if (!PICTURES.contains(format)) {
            throw Refusal.invalid("credential.image.format");
        }
        return kept(files.of(signed(id, format), format), credentials.find(id).id() + "." + format);
    }

    /** A file to be kept; whoever shows it all the same runs nothing that is in it. */
    private static Response kept(RecordFile file, String name) {
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", RecordFile.disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }

    @GET
    @Path("token")
    @Produces("application/jwt")
    @Operation(
            summary = "A badge as a signed web token",
            description =
                    "For platforms that take nothing else: by the unit's key for tokens, or else by its key in use.")
    public Response token(@PathParam("id") String id) {
        RecordFile file = files.of(signed(id, "jwt"), "jwt");
        return Response.ok(file.content(), file.mediaType()).build();
    }

    private byte[] signed(String id, String format) {
        CredentialView view = credentials.find(id);
        byte[] bytes = view.bytes().orElseThrow(() -> missing(view));
        note(view, format);
        return bytes;
    }

    private static Refusal missing(CredentialView view) {
        return view.isIssued() ? Refusal.gone("credential.erased") : Refusal.notFound("credential.notIssued");
    }

    private void note(CredentialView view, String format) {
        disclosures.note(
                view.id(), Disclosures.Channel.MACHINE, format, access.who().id());
    }

    @GET
    @Path("document")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The record as a document or a table",
            description =
                    "pdf: tagged (PDF/UA-1) and for keeping (PDF/A-3a), a badge as a certificate, else a transcript; html: a page that stands by"
                            + " itself. Both hold the exact signed bytes. xlsx and csv: a row for each achievement.")
    public Response paper(
            @PathParam("id") String id,
            @Parameter(description = "pdf, html, xlsx or csv") @QueryParam("format") @DefaultValue("pdf") String format,
            @Parameter(description = "of the labels in pdf and html: en, es, fr, de or ar")
                    @QueryParam("language")
                    @DefaultValue("en")
                    String language) {
        CredentialView view = credentials.find(id);
        RecordFile paper = papers.of(view, format, language);
        note(view, format);
        return kept(paper, view.id() + "." + format);
    }

    @GET
    @Path("offer")
    @Operation(summary = "The record for a wallet", hidden = true)
    public Response offer(@PathParam("id") String id) {
        return notAvailable(id);
    }

    @POST
    @Path("correction")
    @Operation(
            summary = "Replace a record by a corrected one",
            description =
                    "Body: {fields: {…}, reason}. The fields are those of the roster, such as learner.givenName, result.grade or award.date;"
                            + " an empty one takes a value away. Of a record with several achievements, achievement.code tells which one is"
                            + " meant. Answers with the new record: id and newCredentialId, and the id of the one it corrects. Where the"
                            + " standard allows, it keeps the identifier inside (credentialId) and has a later validFrom; the old one is"
                            + " revoked as superseded.")
    public JsonObject correct(@PathParam("id") String id, JsonObject given) {
        CorrectionBody body = CorrectionBody.read(given);
        return correcting
                .correct(id, body.fields(), body.reason())
                .fold(StandingDocument::ofCorrection, CorrectionBody::refuse);
    }

    private Response notAvailable(String id) {
        credentials.find(id);
        throw Refusal.notAvailable("not-available");
    }
}
