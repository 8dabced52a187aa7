package org.jiedui.pairing.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.ProgrammeEvent;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.programme.ProgrammeRefusals.LevelsNotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * A programme and its rules.
 *
 * @param id under which its events and its history are kept
 * @param code such as NATIONAL_1V1; stays the same
 * @param maxActivePerParty how many pairings in force a party may have in it; absent when there is no limit
 * @param reach whether it pairs parties of one province, of two, or either
 * @param parent whether a pairing of it lies under another one
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

    /** An allowed combination of levels. */
    public record LevelRule(PartyLevel leading, PartyLevel partner) {}

    /** @throws LevelsNotAllowed if the programme does not pair parties of these levels */
    public void checkLevels(PartyView leading, PartyView partner) {
        if (!allows(leading.level(), partner.level())) {
            throw new LevelsNotAllowed(code, leading.level(), partner.level());
        }
    }

    /**
     * Checks that a pairing of the programme may lie, or may stand without, a parent pairing.
     *
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired if it needs one and has none
     * @throws org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed if it has one and cannot
     */
    public void checkParent(boolean hasParent) {
        parent.check(code, hasParent);
    }

    /** Whether it pairs parties of these levels: what drafts are checked by, for suggestions of them. */
    public boolean allows(PartyLevel leading, PartyLevel partner) {
        return levels.contains(new LevelRule(leading, partner));
    }

    ProgrammeEvent.Programme published() {
        return new ProgrammeEvent.Programme(
                code,
                name,
                maxActivePerParty,
                levels.stream()
                        .map(rule -> new ProgrammeEvent.LevelRule(
                                rule.leading().published(), rule.partner().published()))
                        .toList(),
                reach.published(),
                parent.published());
    }
}
