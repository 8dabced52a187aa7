package org.jiedui.pairing.programme.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.pairing.programme.ProgrammeRules;
import org.jiedui.pairing.programme.ProgrammeView;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "What pairings belong to, with the rules that follow")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class ProgrammeResource {

    private final ProgrammeRules rules;

    ProgrammeResource(ProgrammeRules rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "List programmes", description = "All of them, by code; there are few.")
    public Page<ProgrammeView> list() {
        return new Page<>(rules.all(), null);
    }
}
