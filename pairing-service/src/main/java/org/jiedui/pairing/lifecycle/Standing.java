package org.jiedui.pairing.lifecycle;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyTheSuspendingSideResumes;
import org.jspecify.annotations.Nullable;

/**
 * Where a pairing stands.
 *
 * @param suspension present while suspended
 * @param ending how it came to its end; present once ended
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) PairingStatus status,
        @Embedded @Nullable Suspension suspension,
        @Embedded @Nullable Ending ending) {

    static final Standing DRAFTED = new Standing(PairingStatus.DRAFT, null, null);

    Standing to(PairingStatus target) {
        return new Standing(target, null, null);
    }

    Standing suspendedBy(SideOfPairing side, Instant now) {
        return new Standing(PairingStatus.SUSPENDED, new Suspension(side, now), null);
    }

    Instant suspendedSince() {
        return requireNonNull(suspension).since();
    }

    /** @throws OnlyTheSuspendingSideResumes if the other side has suspended it */
    Standing resumedBy(SideOfPairing side) {
        requireNonNull(suspension).checkMayResume(side);
        return to(PairingStatus.ACTIVE);
    }

    Standing ended(Ending how) {
        return new Standing(PairingStatus.ENDED, null, how);
    }

    /** Whether there is a day on which the terms count, or will: it has been in force and was not left before it began. */
    boolean hasCounted(Terms terms) {
        return status.hasBeenInForce() && (ending == null || ending.isNotBefore(terms));
    }
}
