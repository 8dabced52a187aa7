package org.jiedui.pairing.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * An annual plan as a caller sees it: the version that counts today, or with which the plan begins, or that is proposed as
 * long as none is agreed; and apart from it what is agreed for a later day, and the amendment that is open.
 *
 * @param beginsOn from this day on the plan counts, whatever its amendments; absent until it is agreed
 * @param planVersion grows with every edit; a signature counts for one version only
 * @param content counts from its {@code effectiveFrom} on
 * @param signedByLeading the version the leading side last signed
 * @param upcoming agreed versions, each of which takes the place of the one before on the day it takes effect
 * @param amendment is signed like a plan; when both have signed it, it counts from the day it takes effect
 */
public record AnnualPlanView(
        AnnualPlanId id,
        PairingId pairingId,
        int year,
        PlanStatus status,
        @Nullable LocalDate beginsOn,
        int planVersion,
        PlanContent content,
        @Nullable Integer signedByLeading,
        @Nullable Integer signedByPartner,
        List<PlanVersion> upcoming,
        @Nullable PlanVersion amendment,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Another one on the day on which another version begins to count. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, planVersion);
    }
}
