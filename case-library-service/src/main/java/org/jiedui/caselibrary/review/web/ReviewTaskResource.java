package org.jiedui.caselibrary.review.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.review.ReviewAssigning;
import org.jiedui.caselibrary.review.ReviewTaskId;
import org.jiedui.caselibrary.review.ReviewTaskStatus;
import org.jiedui.caselibrary.review.ReviewTaskView;
import org.jiedui.caselibrary.review.ReviewedTextView;
import org.jiedui.caselibrary.review.Reviewing;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;
import org.jiedui.kit.web.ReasonRequest;
import org.jspecify.annotations.Nullable;

@Path("/v1/review-tasks")
@Tag(
        name = "Reviews",
        description = "Reviews of cases in editions: asked for by an office, seen by it and the reviewer")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.REVIEWER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewTaskResource {

    private final Reviewing reviewing;
    private final ReviewAssigning assigning;
    private final CurrentCaller caller;

    ReviewTaskResource(Reviewing reviewing, ReviewAssigning assigning, CurrentCaller caller) {
        this.reviewing = reviewing;
        this.assigning = assigning;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List review tasks",
            description = "For a reviewer its own, for an office those of the cases it decides on, newest first."
                    + " `awaited`: scores can still be submitted; `late`: awaited after the last day; `region`: with a side there or below;"
                    + " `status`: any of those given.")
    public Page<ReviewTaskView> list(
            @QueryParam("case") @Nullable CaseId reviewed,
            @QueryParam("edition") @Nullable EditionId edition,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("status") List<ReviewTaskStatus> statuses,
            @QueryParam("awaited") @Nullable Boolean awaited,
            @QueryParam("late") @Nullable Boolean late,
            @Valid @BeanParam PageParameters page) {
        return reviewing.list(
                new Reviewing.Filter(reviewed, edition, region, statuses, awaited, late),
                page.toPageRequest(),
                caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a review task")
    public ReviewTaskView get(@PathParam("id") ReviewTaskId id) {
        return reviewing.get(id, caller.get());
    }

    @GET
    @Path("/{id}/case")
    @Operation(
            summary = "Read the version of the case that is to be reviewed",
            description = "As it was submitted, whatever became of the case.")
    public ReviewedTextView text(@PathParam("id") ReviewTaskId id) {
        return reviewing.text(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read when a review was assigned, submitted, declined or taken back, and why",
            description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") ReviewTaskId id, @Valid @BeanParam PageParameters page) {
        return reviewing.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Ask a reviewer to review a case",
            description =
                    "By the office that decides on the case, from its own register, once the review of the edition"
                            + " has begun. It is the version in review that is to be reviewed, by a day that follows from the"
                            + " edition's `reviewDays`. Nobody reviews a case who has written parts of it, or whose region is"
                            + " one of the two sides, above one or below one.")
    @APIResponseSchema(value = ReviewTaskView.class, responseCode = "201", responseDescription = "Assigned")
    public Response assign(@NotNull @Valid AssignReviewRequest request) {
        ReviewTaskView task = assigning.assign(request.caseId(), request.reviewer(), request.why(), caller.get());
        return Created.at("/v1/review-tasks/" + task.id(), task);
    }

    @POST
    @Path("/{id}/submissions")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Submit a review",
            description =
                    "By the reviewer, once; it is never changed. The total is the sum of weight × score ÷ scale over"
                            + " the criteria, computed exactly and rounded half up to two decimals at the end: 0 to 100.")
    public ReviewTaskView submit(
            @PathParam("id") ReviewTaskId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid SubmitReviewRequest request) {
        return reviewing.submit(id, request.toSheet(), Change.of(caller.get(), expected));
    }

    @POST
    @Path("/{id}/declines")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Decline to review a case", description = "By the reviewer; the office asks another.")
    public ReviewTaskView decline(
            @PathParam("id") ReviewTaskId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return reviewing.decline(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/take-backs")
    @IfMatchRequired
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
    @Operation(
            summary = "Take a stuck review task back",
            description = "By the office, which then asks another reviewer; the former is not suggested again.")
    public ReviewTaskView takeBack(
            @PathParam("id") ReviewTaskId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return reviewing.takeBack(id, request.toChange(caller.get(), expected));
    }
}
