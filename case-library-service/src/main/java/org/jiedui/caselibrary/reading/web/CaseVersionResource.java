package org.jiedui.caselibrary.reading.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.reading.CaseVersionReading;
import org.jiedui.caselibrary.reading.CaseVersionSummaryView;
import org.jiedui.caselibrary.reading.CaseVersionView;
import org.jiedui.caselibrary.reading.VersionComparison;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;

@Path("/v1/cases/{id}")
@Tag(name = "Published cases")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class CaseVersionResource {

    /** A version never changes, but its case may be withdrawn: kept by the caller, it is asked for again each time. */
    private static final String ASK_AGAIN = "private, no-cache, no-transform";

    private final CaseVersionReading versions;
    private final CurrentCaller caller;

    CaseVersionResource(CaseVersionReading versions, CurrentCaller caller) {
        this.versions = versions;
        this.caller = caller;
    }

    @GET
    @Path("/versions")
    @Operation(
            summary = "List the versions of a case",
            description = "By number. Published ones for everybody; those that were only submitted or consented to for "
                    + "those who work on the case, for a reviewer the one that is to be reviewed, and the finished one for "
                    + "who reads finished cases.")
    public Page<CaseVersionSummaryView> list(@PathParam("id") CaseId id, @Valid @BeanParam PageParameters page) {
        return versions.list(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/versions/latest")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = ASK_AGAIN)
    @Operation(summary = "Read the version of a case that is published")
    public CaseVersionView latest(@PathParam("id") CaseId id) {
        return versions.latest(id, caller.get());
    }

    @GET
    @Path("/versions/{number}")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = ASK_AGAIN)
    @Operation(
            summary = "Read a version of a case",
            description = "As it was submitted, consented to or published, whatever authors wrote since.")
    public CaseVersionView get(@PathParam("id") CaseId id, @PathParam("number") int number) {
        return versions.get(id, number, caller.get());
    }

    @GET
    @Path("/differences")
    @Operation(
            summary = "Compare two versions of a case field by field",
            description =
                    "Only the fields that are not the same. Of a list what went and what came, whatever its order.")
    public VersionComparison compare(
            @PathParam("id") CaseId id,
            @QueryParam("from") @NotNull @Min(1) Integer from,
            @QueryParam("to") @NotNull @Min(1) Integer to) {
        return versions.differences(id, from, to, caller.get());
    }
}
