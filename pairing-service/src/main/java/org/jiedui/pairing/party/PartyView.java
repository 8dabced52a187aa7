package org.jiedui.pairing.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.party.PartyRefusals.PartyIsDissolved;
import org.jspecify.annotations.Nullable;

/**
 * A party with the code and names it had on the date asked for.
 *
 * @param id its id, which stays the same when the party is renamed or given another code
 * @param region its code on that date
 * @param englishName its name in English, from a source; absent if none has one
 * @param romanisedName the name in Latin letters with its division's class, worked out from the Chinese one and from no source;
 *     absent of a name without such a class
 * @param level its administrative level
 * @param parent code, on that date, of the party above it; absent for provinces and for bodies outside the tree
 * @param parentName what that party was called on that date
 * @param dissolvedOn its last day; absent while it stands
 * @param successor the party it became part of, as it is called today; absent while it stands, and if there is none
 * @param updatedAt when it, its parent or its successor last got another code or name, or it was dissolved
 */
public record PartyView(
        UUID id,
        RegionCode region,
        String name,
        @Nullable String englishName,
        @Nullable String romanisedName,
        PartyLevel level,
        @Nullable RegionCode parent,
        @Nullable String parentName,
        @Nullable LocalDate dissolvedOn,
        PublishedParty.@Nullable Successor successor,
        long version,
        Instant updatedAt)
        implements Versioned {

    /** The parent's code and name, and what the successor is called, can change without a new version of this party. */
    @Override
    public String entityTag() {
        if (successor != null) {
            return Versioned.tag(version, String.valueOf(parent), String.valueOf(parentName), successor);
        }
        return Versioned.tag(version, String.valueOf(parent), String.valueOf(parentName));
    }

    /** @throws PartyIsDissolved if it was dissolved, so that nothing is agreed for it any more */
    public void checkStands() {
        if (dissolvedOn != null) {
            throw isDissolved();
        }
    }

    PartyIsDissolved isDissolved() {
        return new PartyIsDissolved(new PublishedParty(region.value(), name, dissolvedOn, successor));
    }

    PublishedParty.Successor asSuccessor() {
        return new PublishedParty.Successor(region.value(), name);
    }

    TreePosition position() {
        return new TreePosition(id, region, level);
    }

    /**
     * The code and names a party had for a time.
     *
     * @param name official Chinese name
     * @param romanisedName the name in Latin letters, worked out from the Chinese one; absent of a name without a division's class
     * @param validFrom first day of the code and names
     * @param validTo last day; absent for the present one
     */
    public record Designation(
            RegionCode region,
            String name,
            @Nullable String englishName,
            @Nullable String romanisedName,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant updatedAt) {}
}
