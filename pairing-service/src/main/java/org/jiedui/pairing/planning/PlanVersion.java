package org.jiedui.pairing.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiedui.events.PlanEvent.Difference;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.PlanRefusals.AlreadySigned;
import org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOwnSide;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan as it is put to both sides.
 *
 * @param planVersion counts within the plan and is never given twice
 * @param proposedBy the side that wrote it; absent for versions older than this field
 * @param reason why it changes what was before; every amendment says so, and a proposed plan may
 * @param signedByLeading the version the leading side last signed; it counts only when it is this one
 */
@Embeddable
public record PlanVersion(
        int planVersion,
        @Embedded PlanContent content,
        @Enumerated(EnumType.STRING) @Nullable SideOfPairing proposedBy,
        @Nullable String reason,
        @Nullable Integer signedByLeading,
        @Nullable Integer signedByPartner) {

    /** A version that nobody has signed. */
    public static PlanVersion of(int number, PlanContent content, SideOfPairing by, @Nullable String reason) {
        return new PlanVersion(number, content, by, reason, null, null);
    }

    /** The version that takes this one's place; what was signed is void, because it names this one. */
    public PlanVersion revised(int number, PlanContent changed, SideOfPairing by, @Nullable String why) {
        return new PlanVersion(number, changed, by, why, signedByLeading, signedByPartner);
    }

    /** @throws AlreadySigned if the side has signed this version before */
    public PlanVersion signed(SideOfPairing side) {
        if (isSignedBy(side)) {
            throw new AlreadySigned(side, planVersion);
        }
        return switch (side) {
            case LEADING -> new PlanVersion(planVersion, content, proposedBy, reason, planVersion, signedByPartner);
            case PARTNER -> new PlanVersion(planVersion, content, proposedBy, reason, signedByLeading, planVersion);
        };
    }

    /** From this day on it counts, once both have signed it, until the one that follows does. */
    public LocalDate countsFrom() {
        return content.effectiveFrom();
    }

    public boolean hasBothSignatures() {
        return isSignedBy(SideOfPairing.LEADING) && isSignedBy(SideOfPairing.PARTNER);
    }

    public boolean isSignedBy(SideOfPairing side) {
        Integer signed =
                switch (side) {
                    case LEADING -> signedByLeading;
                    case PARTNER -> signedByPartner;
                };
        return signed != null && signed == planVersion;
    }

    /**
     * The number of this version, which the other side does not want.
     *
     * @throws WrittenByTheOwnSide if the side wrote it itself
     */
    public int declinedBy(SideOfPairing side) {
        if (side == proposedBy) {
            throw new WrittenByTheOwnSide();
        }
        return planVersion;
    }

    /**
     * The number of this version, which its side takes back.
     *
     * @throws WrittenByTheOtherSide if the other side wrote it
     */
    public int withdrawnBy(SideOfPairing side) {
        if (side != proposedBy) {
            throw new WrittenByTheOtherSide();
        }
        return planVersion;
    }

    /** @throws ContentUnchanged if this version says the same */
    public void checkChangedBy(PlanContent changed) {
        if (PlanDifferences.between(content, changed).isEmpty()) {
            throw new ContentUnchanged(planVersion);
        }
    }

    /** What is different in this version from another. */
    public List<Difference> differencesFrom(PlanVersion other) {
        return PlanDifferences.between(other.content, content);
    }

    /** Why an agreed plan should change. */
    public String reasonGiven() {
        return Objects.requireNonNull(reason);
    }

    /** The version as events carry it. */
    public Plan published(PairingView pairing, int year) {
        return new Plan(
                pairing.published(),
                year,
                planVersion,
                content.effectiveFrom(),
                content.cadence(),
                content.topics(),
                content.goals(),
                content.blockedWeeks());
    }
}
