package org.jiedui.pairing.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.pairing.programme.ProgrammeRegister.Rules;
import org.jiedui.pairing.programme.ProgrammeView.LevelRule;
import org.jspecify.annotations.Nullable;

/**
 * @param code a slug in capitals, such as NATIONAL_1V1
 * @param name its Chinese name
 * @param maxActivePerParty how many pairings in force a party may have in it; absent when there is no limit
 * @param reach whether it pairs parties of one province, of two, or either
 * @param parent whether a pairing of it has a parent pairing
 */
record RegisterProgrammeRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
        String code,

        @NotBlank @Size(max = 100) @NoPersonalNumbers String name,
        @Min(1) @Max(100) @Nullable Integer maxActivePerParty,
        @NotNull @Size(min = 1, max = 9) @NoRepeats List<@NotNull @Valid LevelRule> levels,
        @NotNull Reach reach,
        @NotNull ParentRule parent,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    Rules toRules() {
        return new Rules(name, maxActivePerParty, levels, reach, parent);
    }
}
