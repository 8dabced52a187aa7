package org.jiedui.caselibrary.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.review.EditionResultsView;
import org.jiedui.caselibrary.review.ReviewResults;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;

@Path("/v1/editions/{id}/review-results")
@Tag(name = "Reviews")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EditionResultsResource {

    private final ReviewResults results;
    private final CurrentCaller caller;

    EditionResultsResource(ReviewResults results, CurrentCaller caller) {
        this.results = results;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Read what the reviews of an edition come to",
            description =
                    "For the office that conducts it. Cases with enough reviews have a place by their mean, as it is"
                            + " shown; equal means are told apart by the mean without trimming, then by the lowest total (the"
                            + " higher comes first), then by which was submitted first. Cases with reviews missing come"
                            + " last and have no place.")
    public EditionResultsView get(@PathParam("id") EditionId id) {
        return results.of(id, caller.get());
    }
}
