package org.jiedui.pairing.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A party with the code and names it had on the date asked for.
 *
 * @param id stays the same when the party is renamed or given another code
 * @param region its code on that date
 * @param parent code, on that date, of the party above it; absent for provinces and for bodies outside the tree
 * @param updatedAt when it or its parent last got another code or name
 */
public record PartyView(
        UUID id,
        RegionCode region,
        String name,
        @Nullable String englishName,
        PartyLevel level,
        @Nullable RegionCode parent,
        long version,
        Instant updatedAt)
        implements Versioned {

    /** The parent's code can change without a new version of this party. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, String.valueOf(parent));
    }

    TreePosition position() {
        return new TreePosition(id, region, level);
    }

    /**
     * The code and names a party had for a time.
     *
     * @param validFrom first day
     * @param validTo last day; absent for the present one
     */
    public record Designation(
            RegionCode region,
            String name,
            @Nullable String englishName,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant updatedAt) {}
}
