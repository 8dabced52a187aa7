package org.jiedui.pairing.relation.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.pairing.relation.RelationId;
import org.jiedui.pairing.relation.RelationRegister;
import org.jiedui.pairing.relation.RelationView;

@Path("/v1/relations")
@Tag(name = "Relations", description = "Older relations that pairings build on: 对口帮扶, 东西部协作, other")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RelationResource {

    private final RelationRegister register;
    private final CurrentCaller caller;

    RelationResource(RelationRegister register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Search relations", description = "Of the whole country, newest first.")
    public Page<RelationView> list(@Valid @BeanParam RelationSearch search, @Valid @BeanParam PageParameters page) {
        return register.list(search.filter(), page.toPageRequest());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a relation")
    public RelationView get(@PathParam("id") RelationId id) {
        return register.get(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a relation, when, why and on which document", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") RelationId id, @Valid @BeanParam PageParameters page) {
        return register.history(id, page.toPageRequest());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
    @Operation(
            summary = "Register a relation",
            description = "By the ministry, a province above one of the parties, or the liaison of one.")
    @APIResponseSchema(value = RelationView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@NotNull @Valid RegisterRelationRequest request) {
        RelationView relation = register.register(
                request.left(), request.right(), request.particulars().toParticulars(), caller.get());
        return Created.at("/v1/relations/" + relation.id(), relation);
    }

    @PUT
    @Path("/{id}/particulars")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
    @Operation(summary = "Correct a relation", description = "Everything but whom it is between, with a reason.")
    public RelationView correct(
            @PathParam("id") RelationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CorrectRelationRequest request) {
        return register.correct(
                id,
                request.toChange(caller.get(), expected),
                request.particulars().toParticulars());
    }
}
