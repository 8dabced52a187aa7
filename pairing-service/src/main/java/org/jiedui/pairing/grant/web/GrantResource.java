package org.jiedui.pairing.grant.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
import org.jiedui.pairing.grant.GrantView;
import org.jiedui.pairing.grant.PartnerGranting;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/pairings/{id}/grants")
@Tag(name = "Partner grants", description = "Which partner systems may read a cooperation, and what belongs to it")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
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
    @Operation(summary = "List the partner systems that a side has ever granted", description = "Newest first.")
    public Page<GrantView> list(@PathParam("id") PairingId id, @Valid @BeanParam PageParameters page) {
        return granting.list(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{partner}")
    @Operation(summary = "Read which sides let a partner system read")
    public GrantView get(
            @PathParam("id") PairingId id, @PathParam("partner") @Pattern(regexp = SUBJECT) String partner) {
        return granting.get(id, partner, caller.get());
    }

    @PUT
    @Path("/{partner}")
    @Operation(
            summary = "Let a partner system read, for the caller's side",
            description =
                    "It reads once both sides grant it: every term of the cooperation, and in the other services, which learn of it a"
                            + " moment later, its obligations, activities and cases. The first grant takes no If-Match, the"
                            + " second does; granting again changes nothing. The pairing's version stays.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "Granted by the first side")
    @APIResponse(
            responseCode = "200",
            description = "Granted by the other, or as before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GrantView.class)))
    public Response grant(
            @PathParam("id") PairingId id,
            @PathParam("partner") @Pattern(regexp = SUBJECT) String partner,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion seen) {
        return PutAnswer.of(
                granting.grant(id, partner, seen, caller.get()), "/v1/pairings/%s/grants/%s".formatted(id, partner));
    }

    @DELETE
    @Path("/{partner}")
    @IfMatchRequired
    @Operation(summary = "Revoke the grant of the caller's side", description = "From now on it reads nothing.")
    public GrantView revoke(
            @PathParam("id") PairingId id,
            @PathParam("partner") @Pattern(regexp = SUBJECT) String partner,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return granting.revoke(id, partner, Change.of(caller.get(), expected));
    }
}
