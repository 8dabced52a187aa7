package org.jiedui.pairing.party.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

@Path("/v1/parties")
@Tag(name = "Parties", description = "Regions and bodies that can be a side of a pairing")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class PartyResource {

    private final PartyDirectory directory;

    PartyResource(PartyDirectory directory) {
        this.directory = directory;
    }

    @GET
    @Operation(
            summary = "List parties",
            description = "Newest id first; as they were called on the date `on`, today by default.")
    public Page<PartyView> list(
            @QueryParam("parent") @Nullable RegionCode parent,
            @QueryParam("level") @Nullable PartyLevel level,
            @QueryParam("on") @Nullable LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return page.page(directory.list(parent, level, on, page), PartyView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a party", description = "As it was called on the date `on`, today by default.")
    public PartyView get(@PathParam("id") UUID id, @QueryParam("on") @Nullable LocalDate on) {
        return directory.get(id, on);
    }
}
