package org.jiedui.caselibrary.collection.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.collection.EditionEntryView;
import org.jiedui.caselibrary.collection.EditionPublishing;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;

@Path("/v1/editions")
@Tag(name = "Editions")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EditionPublishingResource {

    private final EditionPublishing publishing;
    private final CurrentCaller caller;

    EditionPublishingResource(EditionPublishing publishing, CurrentCaller caller) {
        this.publishing = publishing;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/publications")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Publish an edition",
            description =
                    "By its office, with at most 500 cases in the order given, each approved in it and consented to by"
                            + " both sides if it is theirs. Numbers and versions stay as they are from then on. What was approved"
                            + " and is not listed stays approved.")
    public EditionView publish(
            @PathParam("id") EditionId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid PublishEditionRequest request) {
        return publishing.publish(id, request.toChange(caller.get(), expected), request.cases());
    }

    @GET
    @Path("/{id}/entries")
    @Operation(
            summary = "List the cases of a published edition",
            description = "By number. Of a withdrawn case its number is left, with when and why.")
    public Page<EditionEntryView> entries(@PathParam("id") EditionId id, @Valid @BeanParam PageParameters page) {
        return publishing.entries(id, page.toPageRequest());
    }
}
