package org.jiedui.pairing.lifecycle;

import java.util.Set;

/** Where a pairing stands. The table of what may follow is here and nowhere else. */
public enum PairingStatus {
    /** Seen only by the region that drafts it and by national roles. */
    DRAFT,
    PROPOSED,
    ACTIVE,
    ENDED,
    WITHDRAWN;

    private Set<PairingStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> Set.of(ACTIVE, WITHDRAWN);
            case ACTIVE -> Set.of(ENDED);
            case ENDED, WITHDRAWN -> Set.of();
        };
    }

    /** @throws StatusForbids if a pairing of this status does not go to the other */
    PairingStatus to(PairingStatus target) {
        if (!next().contains(target)) {
            throw new StatusForbids(this, "become " + target);
        }
        return target;
    }

    boolean allowsEditing() {
        return this == DRAFT || this == PROPOSED;
    }
}
