package org.jiedui.pairing.planning;

import java.time.Instant;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * An annual plan as a caller sees it.
 *
 * @param planVersion grows with every edit; a signature counts for one version only
 * @param signedByLeading the version the leading side last signed
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
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {}
