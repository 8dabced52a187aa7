package org.jiedui.caselibrary.reading.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.reading.PublishedCaseReading;
import org.jiedui.caselibrary.reading.PublishedCaseView;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/published-cases")
@Tag(name = "Published cases", description = "What everybody who is logged in may read")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class PublishedCaseResource {

    private final PublishedCaseReading cases;

    PublishedCaseResource(PublishedCaseReading cases) {
        this.cases = cases;
    }

    @GET
    @Operation(
            summary = "List published cases",
            description =
                    "The last published first. `year`: that of the edition, else of the publication; `region` covers at "
                            + "least one of the sides; `pairing`: of all terms of that cooperation. With `updatedSince` also those that "
                            + "were withdrawn since, with nothing but their status.")
    public Page<PublishedCaseView> list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("topic") @Nullable Topic topic,
            @QueryParam("scene") @Nullable String scene,
            @QueryParam("kind") @Nullable CaseKind kind,
            @QueryParam("edition") @Nullable EditionId edition,
            @QueryParam("pairing") @Nullable PairingId pairing,
            @Valid @BeanParam PageParameters page) {
        return cases.list(
                new PublishedCaseReading.Filter(year, region, topic, scene, kind, edition, pairing),
                page.toPageRequest());
    }
}
