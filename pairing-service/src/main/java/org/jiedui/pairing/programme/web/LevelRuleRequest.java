package org.jiedui.pairing.programme.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;

record LevelRuleRequest(
        @NotNull PartyLevel leading, @NotNull PartyLevel partner) {

    static List<LevelRule> toLevelRules(List<LevelRuleRequest> requests) {
        return requests.stream()
                .map(request -> new LevelRule(request.leading, request.partner))
                .toList();
    }
}
