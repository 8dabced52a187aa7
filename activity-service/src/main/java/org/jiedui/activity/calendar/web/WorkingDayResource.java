package org.jiedui.activity.calendar.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.calendar.CalendarDays;
import org.jiedui.activity.calendar.WorkingCalendar;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.kit.web.WordedAnswer;

@Path("/v1/working-days")
@Tag(name = "Working calendar")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkingDayResource {

    private static final String WHO_DECIDES =
            " The first of these decides: a closure of the region; its own day or one of"
                    + " the nearest region above it; the State Council notice that names the day; the day of the week. `because`"
                    + " says which in words.";

    private final WorkingCalendar calendar;
    private final WordedAnswer answer;

    WorkingDayResource(WorkingCalendar calendar, WordedAnswer answer) {
        this.calendar = calendar;
        this.answer = answer;
    }

    @GET
    @Path("/{date}")
    @Operation(
            summary = "Ask whether a day is a working day in a region, and why",
            description = "Any region." + WHO_DECIDES)
    @APIResponseSchema(WorkingDayView.class)
    public Response get(
            @PathParam("date") @SensibleDate LocalDate date,
            @QueryParam("region") @NotNull RegionCode region,
            @Context HttpHeaders headers) {
        CalendarDays days = calendar.answer(date, date, region);
        return answer.to(headers, language -> WorkingDayView.of(days.on(date), language));
    }

    @GET
    @Operation(
            summary = "Read the days of a region from one date to another",
            description = "At most 400." + WHO_DECIDES)
    @APIResponseSchema(WorkingDaysView.class)
    public Response range(
            @QueryParam("region") @NotNull RegionCode region,
            @QueryParam("from") @NotNull @SensibleDate LocalDate from,
            @QueryParam("to") @NotNull @SensibleDate LocalDate to,
            @Context HttpHeaders headers) {
        CalendarDays days = calendar.answer(from, to, region);
        return answer.to(headers, language -> WorkingDaysView.of(days, from, to, language));
    }
}
