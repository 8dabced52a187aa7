package org.jiedui.caselibrary.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseReading;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.caselibrary.lifecycle.CaseSummaryView;
import org.jiedui.caselibrary.lifecycle.CaseView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases")
@Tag(name = "Cases", description = "Typical cases, for those who work on them; nothing is published by itself")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class CaseResource {

    private final CaseReading cases;
    private final CurrentCaller caller;

    CaseResource(CaseReading cases, CurrentCaller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "List cases",
            description = "In the caller's scope, newest first; `pairing`: of all terms of that cooperation; `region` "
                    + "covers at least one of the sides; `status`: any of those given. Analysts and partner systems "
                    + "see those that are approved or were published, in that version.")
    public Page<CaseSummaryView> list(
            @QueryParam("pairing") @Nullable PairingId pairing,
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("status") List<CaseStatus> statuses,
            @QueryParam("edition") @Nullable EditionId edition,
            @Valid @BeanParam PageParameters page) {
        return cases.list(
                new CaseReading.Filter(pairing, practice, region, statuses, edition),
                page.toPageRequest(),
                caller.get());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
    @Operation(
            summary = "Read a case as it is worked on",
            description =
                    "Background, measures and sources are prefilled from the evidence until an author writes them.")
    public CaseView get(@PathParam("id") CaseId id) {
        return cases.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a case, when, why and on which exchange", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") CaseId id, @Valid @BeanParam PageParameters page) {
        return cases.history(id, page.toPageRequest(), caller.get());
    }
}
