package org.jiedui.activity.completion.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.completion.ActivityCompletion;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;

@Path("/v1/activities/{id}/amendments")
@Tag(name = "Activities")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class ActivityAmendmentResource {

    private final ActivityCompletion completion;
    private final CurrentCaller caller;

    ActivityAmendmentResource(ActivityCompletion completion, CurrentCaller caller) {
        this.completion = completion;
        this.caller = caller;
    }

    @POST
    @IfMatchRequired
    @Operation(
            summary = "Correct what came of a completed activity",
            description =
                    "By the liaison of either side, with a reason: outcome and materials as a whole. What was said before"
                            + " stays readable in `formerResults`.")
    public ActivityView amend(
            @PathParam("id") ActivityId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid AmendActivityRequest request) {
        return completion.amend(id, request.toChange(caller.get(), expected), request.toReport());
    }
}
