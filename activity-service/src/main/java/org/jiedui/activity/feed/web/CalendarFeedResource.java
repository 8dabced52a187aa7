package org.jiedui.activity.feed.web;

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
import org.jiedui.activity.feed.CalendarFeedId;
import org.jiedui.activity.feed.CalendarFeedView;
import org.jiedui.activity.feed.FeedSubscribing;
import org.jiedui.activity.feed.IssuedAddress;
import org.jiedui.kit.caller.CurrentCaller;
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

@Path("/v1/calendar-feeds")
@Tag(name = "Calendar feeds", description = "Subscriptions to the activities of a pairing or a region")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CalendarFeedResource {

    private final FeedSubscribing subscribing;
    private final CurrentCaller caller;

    CalendarFeedResource(FeedSubscribing subscribing, CurrentCaller caller) {
        this.subscribing = subscribing;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List calendar feeds",
            description = "Those subscribed by posts in the caller's scope, newest first, without their addresses.")
    public Page<CalendarFeedView> list(@Valid @BeanParam PageParameters page) {
        return subscribing.list(page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a calendar feed", description = "Without its address.")
    public CalendarFeedView get(@PathParam("id") CalendarFeedId id) {
        return subscribing.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a calendar feed, and when", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") CalendarFeedId id, @Valid @BeanParam PageParameters page) {
        return subscribing.history(id, page.toPageRequest(), caller.get());
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Subscribe to the activities of a pairing or a region",
            description =
                    "Within the caller's scope. Have an address issued next; one feed for each program that reads it.")
    @APIResponseSchema(value = CalendarFeedView.class, responseCode = "201", responseDescription = "Subscribed")
    public Response subscribe(@NotNull @Valid SubscribeRequest request) {
        CalendarFeedView feed = subscribing.subscribe(request.toTarget(), caller.get());
        return Created.at("/v1/calendar-feeds/" + feed.id(), feed);
    }

    /** No Idempotency-Key: an answer that is remembered would be a secret that is kept. */
    @POST
    @Path("/{id}/addresses")
    @IfMatchRequired
    @Operation(
            summary = "Have the secret address of a calendar feed issued",
            description = "By those who subscribed. It is shown this once; a former address leads nowhere from now on."
                    + " If the answer is lost, read the feed again and have another issued.")
    public IssuedAddress issueAddress(
            @PathParam("id") CalendarFeedId id, @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected) {
        return subscribing.issueAddress(id, Change.of(caller.get(), expected));
    }

    @POST
    @Path("/{id}/revocations")
    @IfMatchRequired
    @Operation(
            summary = "Revoke a calendar feed",
            description = "By those who subscribed, or whoever they lie below. From now on its address leads nowhere.")
    public CalendarFeedView revoke(
            @PathParam("id") CalendarFeedId id,
            @HeaderParam(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @NotNull @Valid ReasonRequest request) {
        return subscribing.revoke(id, request.toChange(caller.get(), expected));
    }
}
