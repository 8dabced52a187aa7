package org.jiedui.pairing.profile.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.web.PutAnswer;
import org.jiedui.pairing.profile.ProfileKeeping;
import org.jiedui.pairing.profile.RegionProfileView;
import org.jspecify.annotations.Nullable;

@Path("/v1/region-profiles")
@Tag(name = "Region profiles", description = "Assessment class, strengths and needs, from which matches are suggested")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class RegionProfileResource {

    private final ProfileKeeping keeping;
    private final CurrentCaller caller;

    RegionProfileResource(ProfileKeeping keeping, CurrentCaller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @Path("/{region}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST})
    @Operation(summary = "Read what a region says of itself")
    public RegionProfileView get(@PathParam("region") RegionCode region) {
        return keeping.get(region);
    }

    @GET
    @Path("/{region}/history")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST})
    @Operation(summary = "Read who wrote a profile, when and on which source", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("region") RegionCode region, @Valid @BeanParam PageParameters page) {
        return keeping.history(region, page.toPageRequest());
    }

    @PUT
    @Path("/{region}")
    @Operation(
            summary = "Write the profile of a region",
            description =
                    "By its liaison or a province above it. The first is written without If-Match, any other with.")
    @APIResponse(
            responseCode = "201",
            description = "Written for the first time",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RegionProfileView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RegionProfileView.class)))
    public Response write(
            @PathParam("region") RegionCode region,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ExpectedVersion seen,
            @NotNull @Valid WriteProfileRequest request) {
        return PutAnswer.of(
                keeping.write(region, seen, request.toContent(), caller.get()), "/v1/region-profiles/" + region);
    }
}
