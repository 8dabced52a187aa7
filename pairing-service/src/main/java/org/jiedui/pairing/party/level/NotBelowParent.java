package org.jiedui.pairing.party.level;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A party's code lies within its parent's, and its level below; only a province stands without a parent. */
public final class NotBelowParent extends Refusal {
    NotBelowParent(RegionCode region, PartyLevel level, @Nullable Place parent) {
        super(
                Kind.UNPROCESSABLE,
                parent == null
                        ? "%s at the level %s needs a parent.".formatted(region, level)
                        : "%s at the level %s does not lie below %s at the level %s."
                                .formatted(region, level, parent.region(), parent.level()));
    }
}
