package org.jiedui.pairing.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.ProgrammeEvent;
import org.jiedui.events.vocabulary.ParentRule;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.events.vocabulary.Reach;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.programme.ProgrammeRefusals.OutOfReach;
import org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed;
import org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired;
import org.jspecify.annotations.Nullable;

/**
 * A programme and its rules.
 *
 * @param id its id, by which its events and its history know it
 * @param code its code, such as NATIONAL_1V1; stays the same
 * @param name its Chinese name
 * @param maxActivePerParty how many pairings in force a party may have in it; absent when there is no limit
 * @param reach whether it pairs parties of one province, of two, or either
 * @param parent whether a pairing of it has a parent pairing
 */
public record ProgrammeView(
        UUID id,
        String code,
        String name,
        @Nullable Integer maxActivePerParty,
        List<LevelRule> levels,
        Reach reach,
        ParentRule parent,
        long version,
        Instant updatedAt)
        implements Versioned {

    /**
     * An allowed combination of levels.
     *
     * @param leading level of the leading side
     * @param partner level of the partner side
     */
    @Embeddable
    public record LevelRule(
            @NotNull @Enumerated(EnumType.STRING) @Column(name = "leading_level")
            PartyLevel leading,

            @NotNull @Enumerated(EnumType.STRING) @Column(name = "partner_level")
            PartyLevel partner) {

        ProgrammeEvent.LevelRule published() {
            return new ProgrammeEvent.LevelRule(leading, partner);
        }
    }

    /** Whether it pairs parties of these levels. */
    public boolean allows(PartyLevel leading, PartyLevel partner) {
        return levels.contains(new LevelRule(leading, partner));
    }

    /**
     * @throws ParentRequired if its pairings have a parent pairing, and there is none
     * @throws ParentNotAllowed if its pairings have no parent pairing, and there is one
     */
    public void checkParent(boolean hasParent) {
        if (parent == ParentRule.REQUIRED && !hasParent) {
            throw new ParentRequired(code);
        }
        if (parent == ParentRule.NONE && hasParent) {
            throw new ParentNotAllowed(code);
        }
    }

    /** @throws OutOfReach if it pairs only parties of one province, or only of two */
    void checkReach(boolean sameProvince) {
        if (!reach.allows(sameProvince)) {
            throw new OutOfReach(code, reach);
        }
    }
}
