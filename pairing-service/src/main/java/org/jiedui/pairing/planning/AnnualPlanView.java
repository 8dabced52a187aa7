package org.jiedui.pairing.planning;

import java.time.Instant;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.planning.content.PlanContent;
import org.jiedui.pairing.planning.standing.PlanStatus;
import org.jiedui.pairing.planning.version.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * An annual plan as a caller sees it: the version in force, or the proposed one as long as none is agreed, and apart
 * from it the amendment that is open.
 *
 * @param planVersion grows with every edit; a signature counts for one version only
 * @param signedByLeading the version the leading side last signed
 * @param amendment is signed like a plan; when both have signed it, it is the version in force and no longer shown here
 */
public record AnnualPlanView(
        AnnualPlanId id,
        PairingId pairingId,
        int year,
        PlanStatus status,
        int planVersion,
        PlanContent content,
        @Nullable Integer signedByLeading,
        @Nullable Integer signedByPartner,
        @Nullable PlanVersion amendment,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
