package org.jiedui.pairing.relation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.pairing.relation.BuildingPairing;
import org.jiedui.pairing.relation.RelationAttaching;
import org.jiedui.pairing.relation.RelationId;

@Path("/v1/relations/{id}/pairings")
@Tag(name = "Relations")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST})
@RunOnVirtualThread
class RelationPairingResource {

    private final RelationAttaching attaching;
    private final CurrentCaller caller;

    RelationPairingResource(RelationAttaching attaching, CurrentCaller caller) {
        this.attaching = attaching;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Read which pairings build on a relation",
            description =
                    "Those in the caller's scope, whatever their status, newest first. With `updatedSince` also those that no longer "
                            + "build on it, with `detachedAt`.")
    public Page<BuildingPairing> list(@PathParam("id") RelationId id, @Valid @BeanParam PageParameters page) {
        return attaching.buildingOn(id, page.toPageRequest(), caller.get());
    }
}
