package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.identity.Access;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.FoundCount;
import org.conferral.portal.issuing.FoundRecords;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.issuing.Turn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All records of the institution, narrowed down as on the screen. */
@Path("credentials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credentials")
public class CredentialListResource {

    private static final int MOST = 1_000;

    @Inject
    private Credentials credentials;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    @Context
    private UriInfo address;

    @GET
    @Operation(
            summary = "Records, page by page, the newest first",
            description =
                    "Narrowed down by batch, unit, template (ids), filter (pending, issued, failed, cancelled, suspended, revoked), mail (mailed,"
                            + " held, bounced, unsent, claimed, unclaimed, declined), words (beginnings of names, address or student number, or a"
                            + " record's identifier), from and to (days of issue). A page ends with next and begins with previous, both to be given"
                            + " as after and before. It may hold fewer records than asked for: there are more as long as next is not null. The first"
                            + " page tells count {least, exact}, counted no further than 10,000.")
    @Parameter(name = "batch", in = ParameterIn.QUERY)
    @Parameter(name = "unit", in = ParameterIn.QUERY)
    @Parameter(name = "template", in = ParameterIn.QUERY)
    @Parameter(name = "filter", in = ParameterIn.QUERY)
    @Parameter(name = "mail", in = ParameterIn.QUERY)
    @Parameter(name = "words", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY)
    @Parameter(name = "to", in = ParameterIn.QUERY)
    public JsonObject list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("before") @DefaultValue("") String before,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @QueryParam("limit") @DefaultValue("100")
                    WholeNumber limit) {
        Sought sought = Sought.of(name -> address.getQueryParameters().getFirst(name));
        int most = limit.atMost(MOST);
        FoundRecords found = credentials.found(sought, Turn.of(after, before), most);
        disclosures.note(
                found.lines().stream().map(CredentialLine::id).toList(),
                Disclosures.Channel.MACHINE,
                "list",
                access.who().id());
        return document(found);
    }

    private static JsonObject document(FoundRecords found) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.lines().forEach(line -> items.add(BatchDocument.credential(line, Optional.empty(), Optional.empty())));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("previous", JsonValues.text(found.before()))
                .add("next", JsonValues.text(found.after()))
                .add("count", found.count().map(CredentialListResource::count).orElse(JsonValue.NULL))
                .build();
    }

    private static JsonValue count(FoundCount count) {
        return Json.createObjectBuilder()
                .add("least", count.least())
                .add("exact", count.exact())
                .build();
    }
}
