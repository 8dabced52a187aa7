package org.jiedui.pairing.site.scene.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.site.scene.SceneListing;
import org.jiedui.pairing.site.scene.SceneView;

@Path("/v1/scenes")
@Tag(name = "Scenes", description = "The kinds of place a demonstration site may be; the list is extensible")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SceneResource {

    private final SceneListing listing;
    private final CurrentCaller caller;

    SceneResource(SceneListing listing, CurrentCaller caller) {
        this.listing = listing;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List scenes",
            description = "Highest id first. The ids of scenes that came with the system say nothing about time.")
    public Page<SceneView> list(@Valid @BeanParam PageParameters page) {
        return listing.list(page.toPageRequest());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Read a scene")
    public SceneView get(@PathParam("code") String code) {
        return listing.get(code);
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            summary = "Read who listed a scene and when",
            description = "Empty for the scenes that came with the system.")
    public Page<HistoryEntry> history(@PathParam("code") String code, @Valid @BeanParam PageParameters page) {
        return listing.history(code, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(summary = "Add a scene")
    @APIResponseSchema(value = SceneView.class, responseCode = "201", responseDescription = "Listed")
    public Response add(@NotNull @Valid AddSceneRequest request) {
        SceneView scene = listing.add(request.code(), request.name(), request.englishName(), caller.get());
        return Created.at("/v1/scenes/" + scene.code(), scene);
    }
}
