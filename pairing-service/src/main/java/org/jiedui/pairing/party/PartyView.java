package org.jiedui.pairing.party;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A party as it was called on the date asked for.
 *
 * @param id stays the same when the party is renamed or given another code
 * @param region its code on that date
 * @param parent code of the party above it; absent for provinces and for bodies outside the tree
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
        implements Versioned {}
