package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyTheSuspendingSideResumes;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;
import org.jspecify.annotations.Nullable;

/**
 * Where a pairing stands.
 *
 * @param suspension the hold; present while suspended
 * @param ending how it came to its end; present once ended
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) PairingStatus status,
        @Embedded @Nullable Suspension suspension,
        @Embedded @Nullable Ending ending) {

    public static final Standing DRAFTED = new Standing(PairingStatus.DRAFT, null, null);

    /** @throws StatusForbids if a pairing of this status does not go to the other */
    public Standing to(PairingStatus target) {
        status.check(status.allows(target), "become " + target);
        return new Standing(target, null, null);
    }

    public Standing onHold(SideOfPairing side, Instant now) {
        return new Standing(to(PairingStatus.SUSPENDED).status, new Suspension(side, now), null);
    }

    /** @throws OnlyTheSuspendingSideResumes if the other side has put it on hold */
    public Standing resumed(SideOfPairing side) {
        if (suspension == null) {
            throw new StatusForbids(status, "be resumed");
        }
        suspension.checkMayResume(side);
        return to(PairingStatus.ACTIVE);
    }

    public Standing ended(Ending how) {
        return new Standing(to(PairingStatus.ENDED).status, null, how);
    }
}
