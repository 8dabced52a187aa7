package org.jiedui.pairing.lifecycle;

import org.jiedui.events.Named;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsADraft;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;

/** The status of a pairing. {@link PairingAction} says what may be done then. */
public enum PairingStatus {
    /** Seen only by the region that drafts it and by national roles. */
    @Named(zh = "草稿", en = "a draft")
    DRAFT,
    /** Proposed to both sides, which have until a day to consent. */
    @Named(zh = "待双方同意", en = "proposed")
    PROPOSED,
    /** In force: both sides have consented to the same version of the terms. */
    @Named(zh = "生效", en = "active")
    ACTIVE,
    /** In force, and suspended by a side. */
    @Named(zh = "暂停", en = "suspended")
    SUSPENDED,
    /** Was in force and is over. */
    @Named(zh = "已结束", en = "ended")
    ENDED,
    /** Withdrawn before it came into force. */
    @Named(zh = "已撤回", en = "withdrawn")
    WITHDRAWN,
    /** Declined by a side; may be proposed to both again. */
    @Named(zh = "已拒绝", en = "rejected")
    REJECTED,
    /** Not consented to by both sides in time; may be proposed to both again. */
    @Named(zh = "已过期", en = "expired")
    EXPIRED;

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

    /** @throws StatusForbids if it is not proposed to its sides yet, or is over */
    void checkMayHaveBelow() {
        if (!isLiving()) {
            throw new StatusForbids(this, StatusForbids.HAVE_PAIRINGS_BELOW);
        }
    }

    /** @throws PairingIsOver if it has ended, or will not come about as it was proposed */
    public void checkNotOver() {
        if (this != DRAFT && !isLiving()) {
            throw new PairingIsOver(this);
        }
    }

    /**
     * @throws PairingIsADraft if it was not proposed to both sides yet
     * @throws PairingIsOver if it has ended, or will not come about as it was proposed
     */
    public void checkLiving() {
        if (this == DRAFT) {
            throw new PairingIsADraft();
        }
        checkNotOver();
    }

    /** @throws PairingNotInForce if it is not in force, or suspended */
    public void checkInForce() {
        if (this != ACTIVE) {
            throw new PairingNotInForce(this);
        }
    }
}
