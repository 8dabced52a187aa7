package org.jiedui.activity.attendance.web;

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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.attendance.AttendanceId;
import org.jiedui.activity.attendance.AttendanceTaking;
import org.jiedui.activity.attendance.AttendanceTotals;
import org.jiedui.activity.attendance.AttendanceView;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.idempotency.Idempotent;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.IfMatchRequired;
import org.jiedui.kit.web.Created;

@Path("/v1/activities/{id}/attendances")
@Tag(name = "Attendance", description = "How many each unit sent; units and head counts, no persons")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AttendanceResource {

    private final AttendanceTaking attendance;
    private final CurrentCaller caller;

    AttendanceResource(AttendanceTaking attendance, CurrentCaller caller) {
        this.attendance = attendance;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "List who came to an activity", description = "By unit, last recorded first.")
    public Page<AttendanceView> list(@PathParam("id") ActivityId id, @Valid @BeanParam PageParameters page) {
        return attendance.list(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/totals")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read how many came to an activity", description = "By side, of what was recorded so far.")
    public AttendanceTotals totals(@PathParam("id") ActivityId id) {
        return attendance.totals(id, caller.get());
    }

    @GET
    @Path("/{attendanceId}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read how many a unit sent")
    public AttendanceView get(@PathParam("id") ActivityId id, @PathParam("attendanceId") AttendanceId attendanceId) {
        return attendance.get(id, attendanceId, caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Record how many a unit sent",
            description =
                    "By the liaison of the side that hosts, or of either when all is online; until it is completed.")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@PathParam("id") ActivityId id, @NotNull @Valid RecordAttendanceRequest request) {
        AttendanceView recorded = attendance.record(id, request.toPresence(), caller.get());
        return Created.at("/v1/activities/%s/attendances/%s".formatted(id, recorded.id()), recorded);
    }

    @POST
    @Path("/{attendanceId}/corrections")
    @IfMatchRequired
    @Operation(
            summary = "Correct how many a unit sent",
            description =
                    "By the liaison of the side that hosts, or of either when all is online, with a reason; also after"
                            + " completion. What was recorded before stays readable in `formerCounts`.")
    public AttendanceView correct(
            @PathParam("id") ActivityId id,
            @PathParam("attendanceId") AttendanceId attendanceId,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid CorrectAttendanceRequest request) {
        return attendance.correct(id, attendanceId, request.toChange(caller.get(), expected), request.headCount());
    }
}
