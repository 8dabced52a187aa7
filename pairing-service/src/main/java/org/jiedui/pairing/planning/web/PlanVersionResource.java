package org.jiedui.pairing.planning.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.pairing.planning.AnnualPlanId;
import org.jiedui.pairing.planning.PlanReading;
import org.jiedui.pairing.planning.PlanVersionView;
import org.jiedui.pairing.planning.VersionComparison;

@Path("/v1/plans/{id}")
@Tag(name = "Annual plans")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class PlanVersionResource {

    private final PlanReading reading;
    private final CurrentCaller caller;

    PlanVersionResource(PlanReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("/versions")
    @Operation(
            summary = "List the versions of a plan",
            description = "All that were ever proposed to both sides, with what became of them. Newest first.")
    public Page<PlanVersionView> list(@PathParam("id") AnnualPlanId id, @Valid @BeanParam PageParameters page) {
        return reading.versions(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/versions/{number}")
    @Operation(summary = "Read a version of a plan")
    public PlanVersionView get(@PathParam("id") AnnualPlanId id, @PathParam("number") int number) {
        return reading.version(id, number, caller.get());
    }

    @GET
    @Path("/differences")
    @Operation(
            summary = "Compare two versions of a plan field by field",
            description = "From a lower version to a higher one. A path names cadence lines by duty and blocked weeks"
                    + " by side and week, as /cadence/SYMPOSIUM/count and /blockedWeeks/LEADING/2023-W05.")
    public VersionComparison compare(
            @PathParam("id") AnnualPlanId id,
            @QueryParam("from") @NotNull @Min(1) Integer from,
            @QueryParam("to") @NotNull @Min(1) Integer to) {
        return reading.differences(id, from, to, caller.get());
    }
}
