package org.jiedui.pairing.programme;

import java.time.Instant;
import java.util.List;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.party.PartyLevel;
import org.jspecify.annotations.Nullable;

/**
 * A programme and its rules.
 *
 * @param code such as NATIONAL_1V1
 * @param maxActivePerParty how many pairings in force a party may have in it; absent when there is no limit
 */
public record ProgrammeView(
        String code,
        String name,
        @Nullable Integer maxActivePerParty,
        List<LevelRule> levels,
        long version,
        Instant updatedAt)
        implements Versioned {

    /** An allowed combination of levels. */
    public record LevelRule(PartyLevel leading, PartyLevel partner) {}

    boolean allows(PartyLevel leading, PartyLevel partner) {
        return levels.contains(new LevelRule(leading, partner));
    }
}
