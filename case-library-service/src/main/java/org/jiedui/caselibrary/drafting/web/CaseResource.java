package org.jiedui.caselibrary.drafting.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.caselibrary.drafting.CaseDrafting;
import org.jiedui.caselibrary.drafting.CaseId;
import org.jiedui.caselibrary.drafting.CaseStatus;
import org.jiedui.caselibrary.drafting.CaseSummaryView;
import org.jiedui.caselibrary.drafting.CaseView;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases")
@Tag(name = "Cases", description = "Typical cases, seeded from completed exchanges; nothing is published by itself")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON})
@RunOnVirtualThread
class CaseResource {

    private final CaseDrafting drafting;
    private final CurrentCaller caller;

    CaseResource(CaseDrafting drafting, CurrentCaller caller) {
        this.drafting = drafting;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List cases",
            description = "In the caller's scope, newest first; `region` covers at least one of the sides.")
    public Page<CaseSummaryView> list(
            @QueryParam("pairing") @Nullable UUID pairing,
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("status") @Nullable CaseStatus status,
            @Valid @BeanParam PageParameters page) {
        return drafting.list(
                new CaseDrafting.Filter(pairing, practice, region, status), page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a case",
            description =
                    "Background, measures and sources are prefilled from the evidence until an author writes them.")
    public CaseView get(@PathParam("id") CaseId id) {
        return drafting.get(id, caller.get());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a case, when, why and on which exchange", description = "Oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") CaseId id, @Valid @BeanParam PageParameters page) {
        return drafting.history(id, page.toPageRequest(), caller.get());
    }
}
