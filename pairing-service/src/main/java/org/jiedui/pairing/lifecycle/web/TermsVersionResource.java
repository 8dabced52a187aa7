package org.jiedui.pairing.lifecycle.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageParameters;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.TermsVersion;

@Path("/v1/pairings/{id}/terms")
@Tag(name = "Pairings", description = "Two parties that cooperate of their own will, from the draft to the end")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE, Roles.LIAISON, Roles.ANALYST, Roles.PARTNER})
@RunOnVirtualThread
class TermsVersionResource {

    private final PairingReading reading;
    private final CurrentCaller caller;

    TermsVersionResource(PairingReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the versions of a pairing's terms",
            description = "All that were ever proposed to the sides, with who did so. Newest first. None for a draft.")
    public Page<TermsVersion> list(@PathParam("id") PairingId id, @Valid @BeanParam PageParameters page) {
        return reading.terms(id, page.toPageRequest(), caller.get());
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Read a version of a pairing's terms")
    public TermsVersion get(@PathParam("id") PairingId id, @PathParam("number") int number) {
        return reading.terms(id, number, caller.get());
    }
}
