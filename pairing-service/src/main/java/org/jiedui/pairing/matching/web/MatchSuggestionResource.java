package org.jiedui.pairing.matching.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.matching.MatchSuggesting;
import org.jiedui.pairing.matching.MatchSuggestions;

@Path("/v1/match-suggestions")
@Tag(name = "Match suggestions", description = "Whom unpaired regions could pair with; nothing is created")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
@RunOnVirtualThread
class MatchSuggestionResource {

    private final MatchSuggesting suggesting;
    private final CurrentCaller caller;
    private final Clock clock;

    MatchSuggestionResource(MatchSuggesting suggesting, CurrentCaller caller, Clock clock) {
        this.suggesting = suggesting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Suggest pairs, with written reasons",
            description = "As many pairs as possible, then the highest score. At least one side is named; a "
                    + "side left open is every unpaired region whose level the programme allows there. Of each pair a "
                    + "province asks for, one side lies within it. Under a `parent` each side lies within the same side of "
                    + "it. Pairs that are in force or proposed to both sides are left out. The same input has the same answer, and `digest` "
                    + "says whether the input was the same.")
    public MatchSuggestions suggest(@NotNull @Valid SuggestMatchesRequest request) {
        return suggesting.suggest(request.toWish(ChinaTime.dateOf(clock.instant())), caller.get());
    }
}
