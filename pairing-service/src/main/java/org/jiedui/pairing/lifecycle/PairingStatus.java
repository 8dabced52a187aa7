package org.jiedui.pairing.lifecycle;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsADraft;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;

/** The status of a pairing. {@link PairingAction} says what may be done then. */
public enum PairingStatus {
    @Named(zh = "草稿", en = "draft")
    @Meaning(value = "Seen only by the region that drafts it and by national roles", zh = "只有起草的地区和部级可见")
    DRAFT,
    @Named(zh = "待双方同意", en = "proposed")
    @Meaning(value = "Proposed to both sides, which have until a day to consent", zh = "已向双方提出，双方须在期限之前同意")
    PROPOSED,
    @Named(zh = "生效", en = "active")
    @Meaning(value = "In force: both sides have consented to the same version of the terms", zh = "双方已同意同一版条款，结对生效")
    ACTIVE,
    @Named(zh = "暂停", en = "suspended")
    @Meaning(value = "In force, and suspended by a side; the same side resumes it", zh = "仍有效，但被一方暂停；由同一方恢复")
    SUSPENDED,
    @Named(zh = "已结束", en = "ended")
    @Meaning(value = "It was in force and is over", zh = "曾经生效，现已结束")
    ENDED,
    @Named(zh = "已撤回", en = "withdrawn")
    @Meaning(value = "Withdrawn before it came into force", zh = "生效之前已撤回")
    WITHDRAWN,
    @Named(zh = "已拒绝", en = "rejected")
    @Meaning(value = "Rejected by a side; it may be proposed to both again", zh = "被一方拒绝，可以重新提出")
    REJECTED,
    @Named(zh = "已过期", en = "expired")
    @Meaning(
            value = "Not consented to by both sides in time; it may be proposed to both again",
            zh = "双方未在期限之前都同意，可以重新提出")
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
