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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.catalog.AchievementCatalog;
import org.conferral.portal.catalog.AchievementView;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.platform.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The achievements as Open Badges 3.0 Achievement documents, each with its {@code key} and {@code state}. */
@Path("achievements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Achievements", description = "What the institution can award.")
public class AchievementsResource {

    private static final String ARCHIVED = "archived";

    @Inject
    private AchievementCatalog catalog;

    @Inject
    private Settings settings;

    @GET
    @Operation(
            summary = "All achievements",
            description = "Those in use, or with state=archived those that are archived.")
    public JsonObject list(
            @Parameter(description = "active or archived") @QueryParam("state") @DefaultValue("active") String state) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        catalog.all(ARCHIVED.equalsIgnoreCase(state) ? CatalogState.ARCHIVED : CatalogState.ACTIVE)
                .forEach(view -> items.add(document(view)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @POST
    @Operation(
            summary = "Create an achievement",
            description =
                    "Body: an Open Badges 3.0 Achievement. Its key (or humanCode) is the code that rosters use; id and types are completed.")
    @APIResponse(responseCode = "201", description = "The achievement as it is kept.")
    @APIResponse(responseCode = "422", description = "Not kept; problems[] names every place and repair.")
    public Response create(JsonObject given) {
        return catalog.create(given, Optional.empty())
                .fold(
                        id -> created(catalog.find(id)),
                        problems -> CatalogAnswers.refused("achievement.invalid", problems));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One achievement", description = "By id, by urn:uuid: URI or by key.")
    @APIResponse(responseCode = "200", description = "The achievement.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public JsonObject find(@PathParam("id") String id) {
        return document(catalog.find(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Say an achievement anew",
            description =
                    "Replaces the whole document; state \"archived\" takes it out of use, \"active\" brings it back. Issued records stay as they are.")
    @APIResponse(responseCode = "200", description = "The achievement as it is kept.")
    @APIResponse(responseCode = "422", description = "Not changed; problems[] names every place and repair.")
    public Response change(@PathParam("id") String id, JsonObject given) {
        Optional<CatalogState> state = JsonBody.read(given, AchievementsResource::state);
        return catalog.change(id, given, Optional.empty())
                .fold(
                        saved -> changed(saved, state),
                        problems -> CatalogAnswers.refused("achievement.invalid", problems));
    }

    private static Optional<CatalogState> state(JsonBody given) {
        return given.meaning(
                "state", text -> CatalogState.valueOf(text.toUpperCase(Locale.ROOT)), "achievement-state-unknown");
    }

    private Response changed(String id, Optional<CatalogState> state) {
        if (state.filter(CatalogState.ARCHIVED::equals).isPresent()) {
            catalog.archive(id);
        } else if (state.isPresent()) {
            catalog.restore(id);
        }
        return Response.ok(document(catalog.find(id))).build();
    }

    private Response created(AchievementView view) {
        return Response.created(settings.url("/api/v1/achievements/" + view.id()))
                .entity(document(view))
                .build();
    }

    private JsonObject document(AchievementView view) {
        return Json.createObjectBuilder(view.illustrated(settings.baseUrl()))
                .add("key", view.code())
                .add("state", view.archived() ? ARCHIVED : "active")
                .build();
    }
}
