package org.jiedui.pairing.relation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.relation.RelationId;
import org.jiedui.pairing.relation.RelationView;
import org.jiedui.pairing.relation.attachment.RelationAttaching;

@Path("/v1/pairings/{id}/relations")
@Tag(name = "Relations")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class PairingRelationResource {

    private final RelationAttaching attaching;
    private final CurrentCaller caller;

    PairingRelationResource(RelationAttaching attaching, CurrentCaller caller) {
        this.attaching = attaching;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.PARTNER})
    @Operation(summary = "Read the relations a pairing builds on", description = "All of them, newest first.")
    public List<RelationView> list(@PathParam("id") UUID id) {
        return attaching.attachedTo(new PairingId(id), caller.get());
    }

    @PUT
    @Path("/{relationId}")
    @Operation(
            summary = "Say that a pairing builds on a relation",
            description =
                    "By a side; of a draft, by whoever may register the pairing. The relation's ends are the two sides, or"
                            + " regions in which they lie, in either direction. At most 20, until the pairing is over. Saying it"
                            + " again changes nothing; the pairing's version stays.")
    public void attach(@PathParam("id") UUID id, @PathParam("relationId") UUID relationId) {
        attaching.attach(new RelationId(relationId), new PairingId(id), caller.get());
    }

    @DELETE
    @Path("/{relationId}")
    @Operation(
            summary = "Take a relation off a pairing",
            description = "By the same. The relation itself stays; the history of the pairing shows both.")
    public void detach(@PathParam("id") UUID id, @PathParam("relationId") UUID relationId) {
        attaching.detach(new RelationId(relationId), new PairingId(id), caller.get());
    }
}
