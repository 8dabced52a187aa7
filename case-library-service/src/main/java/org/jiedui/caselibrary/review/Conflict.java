package org.jiedui.caselibrary.review;

import java.util.List;
import java.util.Optional;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may not review a case (C-4). Both sides of the pairing count, whichever wrote it; and who works below a side works
 * for it, so that is a conflict as well.
 */
public enum Conflict {
    @Named(zh = "属于结对一方", en = "belongs to one of the two sides")
    @Meaning(value = "The region of the reviewer is a side of the pairing", zh = "评审人所在地区是结对一方")
    OF_A_SIDE,
    @Named(zh = "属于结对一方的上级地区", en = "belongs to a region above one of the two sides")
    @Meaning(value = "The region of the reviewer lies above a side", zh = "评审人所在地区是结对一方的上级")
    ABOVE_A_SIDE,
    @Named(zh = "属于结对一方的下级地区", en = "belongs to a region below one of the two sides")
    @Meaning(value = "The region of the reviewer lies below a side", zh = "评审人所在地区是结对一方的下级")
    BELOW_A_SIDE,
    @Named(zh = "参与编写了该案例", en = "has written parts of the case")
    @Meaning(value = "The reviewer has written a part of the case", zh = "评审人编写了案例的一部分")
    AUTHOR;

    /** @param region of the reviewer; absent for one who works for none */
    static Optional<Conflict> of(String subject, @Nullable RegionCode region, CaseFacts reviewed) {
        if (reviewed.authors().contains(subject)) {
            return Optional.of(AUTHOR);
        }
        return region == null ? Optional.empty() : of(region, Sides.of(reviewed.pairing()));
    }

    private static Optional<Conflict> of(RegionCode region, Sides sides) {
        List<RegionCode> both = List.of(sides.leading(), sides.partner());
        if (both.contains(region)) {
            return Optional.of(OF_A_SIDE);
        }
        if (both.stream().anyMatch(region::covers)) {
            return Optional.of(ABOVE_A_SIDE);
        }
        return both.stream().anyMatch(side -> side.covers(region)) ? Optional.of(BELOW_A_SIDE) : Optional.empty();
    }
}
