package org.jiedui.pairing.grant.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
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
import org.jiedui.pairing.grant.GrantView;
import org.jiedui.pairing.grant.PartnerGranting;
import org.jiedui.pairing.lifecycle.PairingId;

@Path("/v1/pairings/{id}/grants")
@Tag(name = "Partner grants", description = "Which partner systems may read a pairing, its plans and its page")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class GrantResource {

    /** A subject of a token (RFC 7519), as far as it stands in an address. */
    private static final String SUBJECT = "[A-Za-z0-9._:@-]{1,100}";

    private final PartnerGranting granting;
    private final CurrentCaller caller;

    GrantResource(PartnerGranting granting, CurrentCaller caller) {
        this.granting = granting;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the partner systems a side has given its word for", description = "By name.")
    public List<GrantView> list(@PathParam("id") UUID id) {
        return granting.list(new PairingId(id), caller.get());
    }

    @PUT
    @Path("/{partner}")
    @Operation(
            summary = "Grant a partner system to read, for the caller's side",
            description =
                    "It reads once both sides grant it. Granting again changes nothing; the pairing's version stays.")
    public GrantView grant(@PathParam("id") UUID id, @PathParam("partner") @Pattern(regexp = SUBJECT) String partner) {
        return granting.grant(new PairingId(id), partner, caller.get());
    }

    @DELETE
    @Path("/{partner}")
    @Operation(summary = "Take the word of the caller's side back", description = "From now on it reads nothing.")
    public GrantView revoke(@PathParam("id") UUID id, @PathParam("partner") @Pattern(regexp = SUBJECT) String partner) {
        return granting.revoke(new PairingId(id), partner, caller.get());
    }
}
