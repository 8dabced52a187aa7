package org.jiedui.caselibrary.reviewer.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.caselibrary.reviewer.ReviewerKeeping;
import org.jiedui.caselibrary.reviewer.ReviewerStatus;
import org.jiedui.caselibrary.reviewer.ReviewerView;
import org.jiedui.events.vocabulary.Topic;
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
import org.jiedui.kit.web.JustificationRequest;
import org.jiedui.kit.web.ReasonRequest;
import org.jspecify.annotations.Nullable;

@Path("/v1/reviewers")
@Tag(name = "Reviewers", description = "Whom an office may ask for reviews; each is seen by its office and itself")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewerResource {

    private final ReviewerKeeping keeping;
    private final CurrentCaller caller;

    ReviewerResource(ReviewerKeeping keeping, CurrentCaller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.REVIEWER})
    @Operation(
            summary = "List reviewers",
            description = "For an office its own, for the ministry those of all, for a reviewer its own entries;"
                    + " newest first. `scene` is the code of a scene; `region`: who works there or below; `status`: any of those"
                    + " given.")
    public Page<ReviewerView> list(
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("status") List<ReviewerStatus> statuses,
            @QueryParam("topic") @Nullable Topic topic,
            @QueryParam("scene") @Nullable String scene,
            @Valid @BeanParam PageParameters page) {
        return keeping.list(
                new ReviewerKeeping.Filter(region, statuses, topic, scene), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.REVIEWER})
    @Operation(summary = "Read a reviewer")
    public ReviewerView get(@PathParam("id") ReviewerId id) {
        return keeping.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.REVIEWER})
    @Operation(summary = "Read how the entry of a reviewer was changed, when and why", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") ReviewerId id, @Valid @BeanParam PageParameters page) {
        return keeping.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Register a reviewer",
            description = "With the caller's office: the ministry or a province. A reviewer is the subject of a token,"
                    + " which no answer, event or log shows.")
    @APIResponseSchema(value = ReviewerView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@NotNull @Valid RegisterReviewerRequest request) {
        ReviewerView reviewer =
                keeping.register(request.subject(), request.expertise().toExpertise(), request.why(), caller.get());
        return Created.at("/v1/reviewers/" + reviewer.id(), reviewer);
    }

    @PUT
    @Path("/{id}/expertise")
    @IfMatchRequired
    @Operation(summary = "Revise where a reviewer works, and on what", description = "By the office that keeps it.")
    public ReviewerView revise(
            @PathParam("id") ReviewerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ExpertiseRequest request) {
        return keeping.revise(id, Change.of(caller.get(), expected), request.toExpertise());
    }

    @POST
    @Path("/{id}/retirements")
    @IfMatchRequired
    @Operation(
            summary = "Retire a reviewer",
            description = "By the office that keeps it. Nothing more is assigned; tasks that are open stay.")
    public ReviewerView retire(
            @PathParam("id") ReviewerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return keeping.retire(id, request.toChange(caller.get(), expected));
    }

    @POST
    @Path("/{id}/reinstatements")
    @IfMatchRequired
    @Operation(summary = "Reinstate a retired reviewer", description = "By the office that keeps it.")
    public ReviewerView reinstate(
            @PathParam("id") ReviewerId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid JustificationRequest request) {
        return keeping.reinstate(id, request.toChange(caller.get(), expected));
    }
}
