package org.jiedui.pairing.site.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.SiteEvent.LinkKind;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.pairing.site.SiteAttaching;
import org.jiedui.pairing.site.SiteId;
import org.jiedui.pairing.site.SiteView;

@Path("/v1/sites")
@Tag(name = "Demonstration sites")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class SiteAttachmentResource {

    private final SiteAttaching attaching;
    private final CurrentCaller caller;

    SiteAttachmentResource(SiteAttaching attaching, CurrentCaller caller) {
        this.attaching = attaching;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}/indicators/{code}")
    @IfMatchRequired
    @Operation(summary = "Add an indicator that is observed at a site", description = "At most 20.")
    public SiteView addIndicator(
            @PathParam("id") SiteId id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return attaching.addIndicator(id, Change.of(caller.get(), expected), code);
    }

    @DELETE
    @Path("/{id}/indicators/{code}")
    @IfMatchRequired
    @Operation(summary = "Remove an indicator from a site")
    public SiteView removeIndicator(
            @PathParam("id") SiteId id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return attaching.removeIndicator(id, Change.of(caller.get(), expected), code);
    }

    @PUT
    @Path("/{id}/links/{kind}/{linked}")
    @IfMatchRequired
    @Operation(
            summary = "Link a site to an activity or a case",
            description = "At most 50. The id belongs to another service and is not checked.")
    public SiteView link(
            @PathParam("id") SiteId id,
            @PathParam("kind") LinkKind kind,
            @PathParam("linked") UUID linked,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid LinkRequest request) {
        return attaching.link(id, Change.of(caller.get(), expected), new Link(kind, linked, request.title()));
    }

    @DELETE
    @Path("/{id}/links/{kind}/{linked}")
    @IfMatchRequired
    @Operation(summary = "Remove a link from a site")
    public SiteView unlink(
            @PathParam("id") SiteId id,
            @PathParam("kind") LinkKind kind,
            @PathParam("linked") UUID linked,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return attaching.unlink(id, Change.of(caller.get(), expected), kind, linked);
    }
}
