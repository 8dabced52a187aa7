package org.jiedui.activity.timetable.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.timetable.TimetableDrafting;
import org.jiedui.activity.timetable.TimetableId;
import org.jiedui.activity.timetable.TimetablePreview;
import org.jiedui.activity.timetable.TimetableStatus;
import org.jiedui.activity.timetable.TimetableView;
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
import org.jiedui.kit.web.WordedAnswer;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/timetables")
@Tag(name = "Timetables", description = "The dates of a year: proposed at once, in force by the word of both sides")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TimetableResource {

    private final TimetableDrafting drafting;
    private final CurrentCaller caller;
    private final WordedAnswer answer;

    TimetableResource(TimetableDrafting drafting, CurrentCaller caller, WordedAnswer answer) {
        this.drafting = drafting;
        this.caller = caller;
        this.answer = answer;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List timetables",
            description =
                    "In the caller's scope, newest first. `region`: with a side there or below; `status`: any of those given. A draft is seen by the side that drafts it only.")
    public Page<TimetableView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("status") List<TimetableStatus> statuses,
            @Valid @BeanParam PageParameters page) {
        return drafting.list(
                new TimetableDrafting.Filter(pairing, region, year, statuses), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read a timetable")
    public TimetableView get(@PathParam("id") TimetableId id) {
        return drafting.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(summary = "Read who changed a timetable, when and why", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") TimetableId id, @Valid @BeanParam PageParameters page) {
        return drafting.history(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "See what would change of a timetable, and why",
            description =
                    "Dates that a notice, a closure, a suspension or an amended plan has come to stand against would move; "
                            + "what is newly owed, or lapsed, would be added, what is owed no longer dropped. Every activity "
                            + "that would be moved, cancelled or lose a leg is named. Pinned dates and activities that are "
                            + "more than planned never move. Nothing is stored; a revision proposes it, and its preview "
                            + "is what accepting it does.")
    @APIResponseSchema(PreviewView.class)
    public Response preview(@PathParam("id") TimetableId id, @Context HttpHeaders headers) {
        TimetablePreview preview = drafting.preview(id, caller.get());
        return answer.to(headers, language -> PreviewView.of(preview, language));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Draft the timetable of a year",
            description =
                    "By the liaison of either side: dates for all that is owed and waits for one, at once, by rules "
                            + "that have names. What no day fits says which rule excludes which days. The other side does "
                            + "not see it until it is proposed. Asked again with the same content, it is the same timetable.")
    @APIResponseSchema(value = TimetableView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@NotNull @Valid DraftTimetableRequest request) {
        TimetableView timetable = drafting.draft(request.pairing(), request.year(), request.toAsked(), caller.get());
        return Created.at("/v1/timetables/" + timetable.id(), timetable);
    }

    @PUT
    @Path("/{id}/dates")
    @IfMatchRequired
    @Operation(
            summary = "Move and pin dates",
            description =
                    "By the side that drafted or proposed it. Dates that are not named stay; each named one has to "
                            + "keep to the rules, or is refused with the rule and with days that fit.")
    public TimetableView moveDates(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid MoveDatesRequest request) {
        return drafting.moveDates(id, Change.of(caller.get(), expected), request.toLegDates());
    }

    @POST
    @Path("/{id}/arrangements")
    @IfMatchRequired
    @Operation(
            summary = "Arrange a timetable again",
            description =
                    "By the side that drafted or proposed it: all dates that are not pinned are given anew, from what "
                            + "is owed and open now.")
    public TimetableView arrange(
            @PathParam("id") TimetableId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid WishesRequest request) {
        return drafting.arrange(id, Change.of(caller.get(), expected), request.toWishes());
    }
}
