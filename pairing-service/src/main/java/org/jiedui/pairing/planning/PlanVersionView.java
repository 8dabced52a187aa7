package org.jiedui.pairing.planning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as a caller sees it.
 *
 * @param planId id of the plan
 * @param planVersion number of the version, from 1
 * @param status what became of it, as of today
 * @param countsFrom first day on which it counts; absent unless both have signed it, and when it never does
 * @param countsUntil last day on which it counts; absent while no later version replaces it
 * @param content what the pair undertakes
 * @param proposedBy the side that wrote it; absent for versions older than this field
 * @param reason why it changes the version before; every amendment has one, a proposed plan may have one
 * @param signedByLeading whether the leading side has signed it
 * @param signedByPartner whether the partner side has signed it
 */
public record PlanVersionView(
        UUID planId,
        int planVersion,
        VersionStatus status,
        @Nullable LocalDate countsFrom,
        @Nullable LocalDate countsUntil,
        PlanContent content,
        @Nullable SideOfPairing proposedBy,
        @Nullable String reason,
        boolean signedByLeading,
        boolean signedByPartner,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore UUID id,
        long version)
        implements Versioned {

    /** Another one on the day on which it comes into force, and on the day after its last. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, status);
    }
}
