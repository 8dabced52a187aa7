package org.jiedui.pairing.relation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.PutAnswer;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.relation.AttachedRelation;
import org.jiedui.pairing.relation.RelationAttaching;
import org.jiedui.pairing.relation.RelationId;

@Path("/v1/pairings/{id}/relations")
@Tag(name = "Relations")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PairingRelationResource {

    private final RelationAttaching attaching;
    private final CurrentCaller caller;

    PairingRelationResource(RelationAttaching attaching, CurrentCaller caller) {
        this.attaching = attaching;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List the relations a pairing builds on",
            description =
                    "Newest relation first. With `updatedSince` also those that were detached, with `detachedAt`.")
    public Page<AttachedRelation> list(@PathParam("id") PairingId id, @Valid @BeanParam PageParameters page) {
        return attaching.attachedTo(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{relationId}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read a relation a pairing builds on", description = "404 if it does not build on it.")
    public AttachedRelation get(@PathParam("id") PairingId id, @PathParam("relationId") RelationId relationId) {
        return attaching.get(relationId, id, caller.get());
    }

    @PUT
    @Path("/{relationId}")
    @Operation(
            summary = "Attach a relation to a pairing",
            description =
                    "By a side; of a draft, by whoever may register the pairing. The relation's ends are the two sides, or"
                            + " regions in which they lie, in either direction. At most 20, until the pairing is over. Saying it"
                            + " again changes nothing, so it takes no If-Match; the pairing's version stays.")
    @APIResponseSchema(value = AttachedRelation.class, responseCode = "201", responseDescription = "Attached")
    @APIResponse(
            responseCode = "200",
            description = "Attached already",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AttachedRelation.class)))
    public Response attach(@PathParam("id") PairingId id, @PathParam("relationId") RelationId relationId) {
        return PutAnswer.of(
                attaching.attach(relationId, id, caller.get()),
                "/v1/pairings/%s/relations/%s".formatted(id, relationId));
    }

    @DELETE
    @Path("/{relationId}")
    @IfMatchRequired
    @Operation(
            summary = "Detach a relation from a pairing",
            description = "By whoever may attach it. The relation itself stays; the history of the pairing shows both.")
    public void detach(
            @PathParam("id") PairingId id,
            @PathParam("relationId") RelationId relationId,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        attaching.detach(relationId, id, Change.of(caller.get(), expected));
    }
}
