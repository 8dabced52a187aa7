package org.jiedui.caselibrary.drafting;

import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; an absent criterion does not restrict it.
 *
 * @param region covers at least one of the sides
 */
public record CaseFilter(
        @Nullable UUID pairing,
        @Nullable UUID practice,
        @Nullable RegionCode region,
        @Nullable CaseStatus status) {}
