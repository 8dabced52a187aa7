package org.jiedui.caselibrary.adoption;

import java.time.Instant;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.CaseIsWithdrawn;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.OwnCase;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a case that was published.
 *
 * @param owner the side whose own case it is; absent for a joint one
 */
record PublishedCase(
        CaseId id,
        int number,
        PairingId pairing,
        @Nullable RegionCode owner,
        @Nullable Instant withdrawnAt) {

    /**
     * @throws CaseIsWithdrawn if it was withdrawn
     * @throws OwnCase if it is the region's own
     */
    void checkIsOpenTo(RegionCode region) {
        if (withdrawnAt != null) {
            throw new CaseIsWithdrawn(id);
        }
        if (region.equals(owner)) {
            throw new OwnCase();
        }
    }
}
