package org.jiedui.activity.feed.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import org.jiedui.kit.limit.RateLimit;

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
    private final RateLimit byAddress;
    private final RateLimit byCaller;

    CalendarResource(
            FeedReading reading,
            @ConfigProperty(name = "jiedui.calendars.reads-per-minute", defaultValue = "30") int perAddress,
            @ConfigProperty(name = "jiedui.calendars.reads-per-minute-and-caller", defaultValue = "600") int perCaller,
            Clock clock) {
        this.reading = reading;
        this.byAddress = new RateLimit(perAddress, clock);
        this.byCaller = new RateLimit(perCaller, clock);
    }

    @GET
    @Path("/{secret}.ics")
    @SecurityRequirements
    @Operation(
            summary = "Read a calendar feed as iCalendar",
            description =
                    "RFC 5545. From one year back on; what was cancelled or dropped stays for 90 days, as cancelled.")
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            description = "The ETag of what the program has",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still true")
    @APIResponse(
            responseCode = "200",
            description = "The activities: an event for each run of consecutive days",
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
    public Response read(@PathParam("secret") FeedSecret secret, @Context HttpServerRequest request) {
        byCaller.check(request.remoteAddress().hostAddress());
        byAddress.check(HexFormat.of().formatHex(secret.hash()));
        return Response.ok(reading.calendar(secret))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache, no-transform")
                .build();
    }
}
