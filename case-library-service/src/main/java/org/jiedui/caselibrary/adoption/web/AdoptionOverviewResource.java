package org.jiedui.caselibrary.adoption.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.adoption.overview.AdoptionOverviews;
import org.jiedui.caselibrary.adoption.overview.CaseAdoptions;
import org.jiedui.caselibrary.adoption.overview.RegionAdoptions;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;

@Path("/v1/adoption-overviews")
@Tag(name = "Adoptions")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class AdoptionOverviewResource {

    private final AdoptionOverviews overviews;

    AdoptionOverviewResource(AdoptionOverviews overviews) {
        this.overviews = overviews;
    }

    @GET
    @Path("/cases/{id}")
    @Operation(
            summary = "Read how a case fared elsewhere",
            description = "How many regions are in which stage, what they changed, what they observed, and why some"
                    + " declined or gave up; by code, which is no ranking.")
    public CaseAdoptions ofCase(@PathParam("id") CaseId id) {
        return overviews.ofCase(id);
    }

    @GET
    @Path("/regions/{region}")
    @Operation(
            summary = "Read what a region gave and took",
            description =
                    "With the regions below it: which of its cases others have taken up, and what it has taken up;"
                            + " by code, which is no ranking.")
    public RegionAdoptions ofRegion(@PathParam("region") RegionCode region) {
        return overviews.ofRegion(region);
    }
}
