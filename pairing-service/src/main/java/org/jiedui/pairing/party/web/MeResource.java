package org.jiedui.pairing.party.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.party.PartyDirectory;

/** For frontends, which cannot look into a token; here for all three services, because here regions have names. */
@Path("/v1/me")
@Tag(name = "Parties")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.REVIEWER, Roles.ANALYST, Roles.PARTNER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeResource {

    private final CurrentCaller caller;
    private final PartyDirectory directory;
    private final String deployment;

    MeResource(
            CurrentCaller caller,
            PartyDirectory directory,
            @ConfigProperty(name = "jiedui.deployment") String deployment) {
        this.caller = caller;
        this.directory = directory;
        this.deployment = deployment;
    }

    @GET
    @Operation(
            summary = "Read who you are",
            description =
                    "Roles, region and unit of the token, as all three services understand it, and the deployment.")
    public Me get() {
        Caller me = caller.get();
        RegionCode region = me.region();
        return Me.of(me, region == null ? null : directory.find(region).orElse(null), deployment);
    }
}
