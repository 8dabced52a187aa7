package org.jiedui.caselibrary.review.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.review.CaseResultView;
import org.jiedui.caselibrary.review.ReviewAssigning;
import org.jiedui.caselibrary.review.ReviewReading;
import org.jiedui.caselibrary.review.ReviewResults;
import org.jiedui.caselibrary.review.ReviewView;
import org.jiedui.caselibrary.review.SuggestedReviewersView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;

@Path("/v1/cases/{id}")
@Tag(name = "Reviews")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CaseReviewResource {

    private final ReviewAssigning assigning;
    private final ReviewReading reading;
    private final ReviewResults results;
    private final CurrentCaller caller;

    CaseReviewResource(ReviewAssigning assigning, ReviewReading reading, ReviewResults results, CurrentCaller caller) {
        this.assigning = assigning;
        this.reading = reading;
        this.results = results;
        this.caller = caller;
    }

    @GET
    @Path("/reviewer-suggestions")
    @Operation(
            summary = "Suggest reviewers for a case",
            description =
                    "For the office that decides on it, from its own register, with the reasons in words: more topics"
                            + " of the case first, then who knows its scene, then who has fewer open reviews, then who was"
                            + " registered first. Nobody with a conflict of interest is named; how many were left out, and"
                            + " why, is counted.")
    public SuggestedReviewersView suggest(@PathParam("id") CaseId id) {
        return assigning.suggest(id, caller.get());
    }

    @GET
    @Path("/reviews")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER})
    @Operation(
            summary = "List the submitted reviews of a case",
            description = "Newest first. The office that decides sees all of them. A reviewer sees those of others once"
                    + " its own is submitted, without who they are. Authors see the remarks after the decision,"
                    + " without scores and without who reviewed.")
    public Page<ReviewView> list(@PathParam("id") CaseId id, @Valid @BeanParam PageParameters page) {
        return reading.list(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/review-result")
    @Operation(
            summary = "Read what the reviews of a case come to",
            description =
                    "For the office that decides on it. The mean is of the totals, rounded half up to two decimals;"
                            + " the highest and the lowest are left out if the edition says so and at least three are in. For"
                            + " the place see the results of the edition.")
    public CaseResultView result(@PathParam("id") CaseId id) {
        return results.of(id, caller.get());
    }
}
