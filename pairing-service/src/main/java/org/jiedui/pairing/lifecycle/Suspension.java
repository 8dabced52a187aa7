package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyTheSuspendingSideResumes;

/**
 * One side has suspended the pairing. Nobody is kept going against its will (完全自愿), so one side is enough to
 * suspend it, and only that side resumes it.
 *
 * @param side who suspended it
 * @param since when it was suspended
 */
@Embeddable
public record Suspension(
        @Enumerated(EnumType.STRING) @Column(name = "suspended_by")
        SideOfPairing side,

        @Column(name = "suspended_since") Instant since) {

    /** @throws OnlyTheSuspendingSideResumes if the other side has suspended it */
    void checkMayResume(SideOfPairing resuming) {
        if (resuming != side) {
            throw new OnlyTheSuspendingSideResumes(side);
        }
    }
}
