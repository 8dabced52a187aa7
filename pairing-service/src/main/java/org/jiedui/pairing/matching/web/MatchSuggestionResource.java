package org.jiedui.pairing.matching.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiedui.kit.caller.CurrentCaller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.kit.web.WordedAnswer;
import org.jiedui.pairing.matching.MatchSuggesting;
import org.jiedui.pairing.matching.MatchSuggestions;
import org.jiedui.pairing.matching.MatchWish;

@Path("/v1/match-suggestions")
@Tag(name = "Match suggestions", description = "Whom unpaired regions could pair with; nothing is created")
@RolesAllowed({Roles.MINISTRY, Roles.PROVINCE})
@RunOnVirtualThread
class MatchSuggestionResource {

    private final MatchSuggesting suggesting;
    private final CurrentCaller caller;
    private final Clock clock;
    private final WordedAnswer answer;

    MatchSuggestionResource(MatchSuggesting suggesting, CurrentCaller caller, Clock clock, WordedAnswer answer) {
        this.suggesting = suggesting;
        this.caller = caller;
        this.clock = clock;
        this.answer = answer;
    }

    @POST
    @Operation(
            summary = "Suggest pairs, with written reasons",
            description = "As many pairs as possible, then the highest score. At least one side is named; a "
                    + "side left open is every unpaired region whose level the programme allows there. Of each pair a "
                    + "province asks for, one side lies within it. Under a `parent` each side lies within the same side of "
                    + "it. Pairs that are in force or proposed to both sides are left out. The same input has the same answer, and `digest` "
                    + "says whether the input was the same. Sentences are in the language of the answer.")
    @APIResponseSchema(MatchSuggestions.class)
    public Response suggest(@NotNull @Valid SuggestMatchesRequest request, @Context HttpHeaders headers) {
        MatchWish wish = request.toWish(ChinaTime.dateOf(clock.instant()));
        return answer.to(headers, language -> suggesting.suggest(wish, caller.get(), language));
    }
}
