package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyTheSuspendingSideResumes;

/**
 * A hold that one side put on a pairing. Nobody is kept going against its will (完全自愿), so one side's word is enough;
 * and nobody else can take its word back.
 *
 * @param side who put it on hold
 * @param since when
 */
@Embeddable
public record Suspension(
        @Enumerated(EnumType.STRING) @Column(name = "suspended_by")
        SideOfPairing side,

        @Column(name = "suspended_since") Instant since) {

    /** @throws OnlyTheSuspendingSideResumes if the hold is the other side's */
    void checkMayResume(SideOfPairing resuming) {
        if (resuming != side) {
            throw new OnlyTheSuspendingSideResumes(side);
        }
    }
}
