package org.jiedui.activity.feed.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.activity.feed.FeedReading;
import org.jiedui.activity.feed.FeedSecret;

/** Calendar programs send no token: the address is the secret. */
@Path("/v1/calendars")
@Tag(name = "Calendars", description = "What calendar programs read, without a token, at a secret address")
@PermitAll
@Produces(CalendarWriter.TEXT_CALENDAR)
@RunOnVirtualThread
class CalendarResource {

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//jiedui//activity-service//ZH
            NAME:珠海市—遵义市结对活动
            END:VCALENDAR
            """;

    private final FeedReading reading;

    CalendarResource(FeedReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{secret}.ics")
    @SecurityRequirements
    @Operation(
            summary = "Read a calendar feed as iCalendar",
            description = "RFC 5545. From one year back on; what was cancelled stays for 90 days, as cancelled.")
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            description = "The ETag of what the program has",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still true")
    @APIResponse(
            responseCode = "200",
            description = "The activities, each an event",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "Sent as If-None-Match, it is answered 304 while nothing has changed",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING),
                            example = EXAMPLE))
    public Response read(@PathParam("secret") FeedSecret secret) {
        return Response.ok(reading.calendar(secret))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
