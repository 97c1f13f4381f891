package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplateView;
import org.conferral.portal.platform.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record templates: which columns a roster has and which achievements its records hold. */
@Path("record-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Record templates", description = "How spreadsheets become records.")
public class RecordTemplatesResource {

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private Settings settings;

    @GET
    @Operation(summary = "All record templates in use")
    public JsonObject list() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        catalog.all(CatalogState.ACTIVE).forEach(view -> items.add(TemplateDocument.of(view)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @POST
    @Operation(
            summary = "Create a record template",
            description =
                    "Body: key, name, description, layout (row-per-learner or row-per-achievement), as (clr or badge), "
                            + "achievements (codes; none: any of the catalog), columns (name, field, required; none: the usual ones), claimDays, unit (short name of the issuing unit; none: the institution itself), partial, refreshable, validMonths or lastDay, "
                            + "termsOfUse (id: web address, type).")
    @APIResponse(responseCode = "201", description = "The record template as it is kept.")
    @APIResponse(responseCode = "422", description = "Not kept; problems[] names every place and repair.")
    public Response create(JsonObject given) {
        return catalog.create(JsonBody.read(given, TemplateDocument::draft))
                .fold(
                        id -> created(catalog.find(id)),
                        problems -> CatalogAnswers.refused("template.invalid", problems));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One record template", description = "By id or by key.")
    @APIResponse(responseCode = "200", description = "The record template.")
    @APIResponse(responseCode = "404", description = "There is none.")
    public JsonObject find(@PathParam("id") String id) {
        return TemplateDocument.of(catalog.find(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Say a record template anew", description = "Replaces the whole template, by id or by key.")
    @APIResponse(responseCode = "200", description = "The record template as it is kept.")
    @APIResponse(responseCode = "422", description = "Not changed; problems[] names every place and repair.")
    public Response change(@PathParam("id") String id, JsonObject given) {
        return catalog.change(id, JsonBody.read(given, TemplateDocument::draft))
                .fold(
                        saved -> Response.ok(TemplateDocument.of(catalog.find(saved)))
                                .build(),
                        problems -> CatalogAnswers.refused("template.invalid", problems));
    }

    private Response created(TemplateView view) {
        return Response.created(settings.url("/api/v1/record-templates/" + view.id()))
                .entity(TemplateDocument.of(view))
                .build();
    }
}
