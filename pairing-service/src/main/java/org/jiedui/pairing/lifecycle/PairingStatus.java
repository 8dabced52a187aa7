package org.jiedui.pairing.lifecycle;

import java.util.Set;
import org.jiedui.events.Named;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsADraft;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;

/** The status of a pairing. The table of what may follow is here and nowhere else (P-3). */
public enum PairingStatus {
    /** Seen only by the region that drafts it and by national roles. */
    @Named(zh = "草稿", en = "a draft")
    DRAFT,
    /** Put to both sides, which have until a day to consent. */
    @Named(zh = "待双方同意", en = "proposed")
    PROPOSED,
    /** In force: both sides have consented to the same version of the terms. */
    @Named(zh = "生效", en = "active")
    ACTIVE,
    /** In force, and put on hold by a side. */
    @Named(zh = "暂停", en = "suspended")
    SUSPENDED,
    /** Was in force and is over. */
    @Named(zh = "已结束", en = "ended")
    ENDED,
    /** Taken back before it came into force. */
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN,
    /** Declined by a side; may be put to both again. */
    @Named(zh = "已拒绝", en = "rejected")
    REJECTED,
    /** Not consented to by both sides in time; may be put to both again. */
    @Named(zh = "已过期", en = "expired")
    EXPIRED;

    private Set<PairingStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> Set.of(ACTIVE, WITHDRAWN, REJECTED, EXPIRED);
            case ACTIVE -> Set.of(SUSPENDED, ENDED);
            case SUSPENDED -> Set.of(ACTIVE, ENDED);
            case REJECTED, EXPIRED -> Set.of(PROPOSED);
            case ENDED, WITHDRAWN -> Set.of();
        };
    }

    boolean allows(PairingStatus target) {
        return next().contains(target);
    }

    public boolean allowsEditing() {
        return this == DRAFT || this == PROPOSED;
    }

    /** Whether both sides know it and it is not over. */
    public boolean isLiving() {
        return this == PROPOSED || isInForceOrOnHold();
    }

    public boolean isInForceOrOnHold() {
        return this == ACTIVE || this == SUSPENDED;
    }

    public boolean hasBeenInForce() {
        return isInForceOrOnHold() || this == ENDED;
    }

    /** @throws StatusForbids if that is not allowed */
    public void check(boolean allowed, String what) {
        if (!allowed) {
            throw new StatusForbids(this, what);
        }
    }

    /** @throws StatusForbids if it is not put to its sides yet, or is no more */
    public void checkMayHaveBelow() {
        check(isLiving(), "have pairings below it");
    }

    /** @throws PairingIsOver if it has ended, or will not come about as it was proposed */
    public void checkNotOver() {
        if (this != DRAFT && !isLiving()) {
            throw new PairingIsOver(this);
        }
    }

    /**
     * @throws PairingIsADraft if it was not put to both sides yet
     * @throws PairingIsOver if it has ended, or will not come about as it was proposed
     */
    public void checkLiving() {
        if (this == DRAFT) {
            throw new PairingIsADraft();
        }
        checkNotOver();
    }

    /** @throws PairingNotInForce if it is not in force, or on hold */
    public void checkInForce() {
        if (this != ACTIVE) {
            throw new PairingNotInForce(this);
        }
    }
}
