package org.jiedui.pairing.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.jiedui.events.PlanEvent.Difference;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan as it is proposed to both sides.
 *
 * @param planVersion counts within the plan and is never given twice
 * @param content what the pair undertakes
 * @param proposedBy the side that wrote it; absent for versions older than this field
 * @param reason why it changes the version before; every amendment has one, a proposed plan may have one
 * @param signedByLeading the version the leading side last signed; it counts only when it is this one
 * @param signedByPartner the version the partner side last signed; it counts only when it is this one
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
    static PlanVersion of(int number, PlanContent content, SideOfPairing by, @Nullable String reason) {
        return new PlanVersion(number, content, by, reason, null, null);
    }

    /** The version that replaces this one; signatures are void, because they name this one. */
    PlanVersion revised(int number, PlanContent changed, SideOfPairing by, @Nullable String why) {
        return new PlanVersion(number, changed, by, why, signedByLeading, signedByPartner);
    }

    PlanVersion signed(SideOfPairing side) {
        return switch (side) {
            case LEADING -> new PlanVersion(planVersion, content, proposedBy, reason, planVersion, signedByPartner);
            case PARTNER -> new PlanVersion(planVersion, content, proposedBy, reason, signedByLeading, planVersion);
        };
    }

    boolean hasBothSignatures() {
        return isSignedBy(SideOfPairing.LEADING) && isSignedBy(SideOfPairing.PARTNER);
    }

    boolean isSignedBy(SideOfPairing side) {
        Integer signed =
                switch (side) {
                    case LEADING -> signedByLeading;
                    case PARTNER -> signedByPartner;
                };
        return signed != null && signed == planVersion;
    }

    /** @throws ContentUnchanged if the content is the same as in this version */
    void checkChangedBy(PlanContent changed) {
        if (PlanDifferences.between(content, changed).isEmpty()) {
            throw new ContentUnchanged(planVersion);
        }
    }

    /** What is different in this version from another. */
    List<Difference> differencesFrom(PlanVersion other) {
        return PlanDifferences.between(other.content, content);
    }

    /** Why an agreed plan should change. */
    String requiredReason() {
        return Objects.requireNonNull(reason);
    }

    /** The version as events carry it. */
    Plan published(PairingView pairing, int year) {
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
