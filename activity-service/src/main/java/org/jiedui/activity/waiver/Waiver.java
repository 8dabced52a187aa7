package org.jiedui.activity.waiver;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.activity.obligation.ObligationView;
import org.jiedui.activity.waiver.WaiverRefusals.ForTheOtherSide;
import org.jiedui.activity.waiver.WaiverRefusals.ObligationIsMet;
import org.jiedui.activity.waiver.WaiverRefusals.ObligationIsNotOwed;
import org.jiedui.activity.waiver.WaiverRefusals.WaiverStatusForbids;
import org.jiedui.events.ObligationEvent.ObligationWaived;
import org.jiedui.events.PublishedObligation;
import org.jiedui.events.WaiverEvent.WaiverAgreed;
import org.jiedui.events.WaiverEvent.WaiverDeclined;
import org.jiedui.events.WaiverEvent.WaiverProposed;
import org.jiedui.events.WaiverEvent.WaiverWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.precondition.Justification;
import org.jspecify.annotations.Nullable;

/**
 * What one side proposes and the other agrees to: that an obligation need not be met. Its words never change, so whoever agrees
 * agrees to what was proposed.
 */
@Entity
@Table(name = "waiver")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Waiver {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID obligationId;

    @Enumerated(EnumType.STRING)
    private WaiverStatus status;

    @Enumerated(EnumType.STRING)
    private SideOfPairing proposedBy;

    private String reason;
    private @Nullable String document;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    /**
     * @throws ObligationIsNotOwed if it is owed no longer
     * @throws ObligationIsMet if it is held already
     */
    Waiver(ObligationView obligation, SideOfPairing side, Justification why, Instant now) {
        checkNeedsOne(obligation);
        this.id = Ids.next();
        this.obligationId = obligation.id().value();
        this.status = WaiverStatus.PROPOSED;
        this.proposedBy = side;
        this.reason = why.requiredReason();
        this.document = why.document();
        this.createdAt = now;
        this.updatedAt = now;
    }

    ObligationWaived waived(ObligationView obligation) {
        return new ObligationWaived(obligation.published(), id, reason);
    }

    WaiverProposed proposed(PublishedObligation obligation) {
        return new WaiverProposed(id, obligation, proposedBy, reason, document);
    }

    private static void checkNeedsOne(ObligationView obligation) {
        if (!obligation.owed()) {
            throw new ObligationIsNotOwed();
        }
        ObligationState state = obligation.state();
        if (state == ObligationState.HELD || state == ObligationState.HELD_LATE) {
            throw new ObligationIsMet(state);
        }
    }

    /**
     * @throws ForTheOtherSide if this side proposed it
     * @throws WaiverStatusForbids if it is not proposed any more
     * @throws ObligationIsNotOwed if it is owed no longer
     * @throws ObligationIsMet if it was held meanwhile
     */
    WaiverAgreed agree(ObligationView obligation, SideOfPairing side, Instant now) {
        become(WaiverStatus.AGREED, WaiverAction.AGREE, side, now);
        checkNeedsOne(obligation);
        return new WaiverAgreed(id, obligation.published(), reason);
    }

    /** For the other side, while it is proposed. */
    WaiverDeclined decline(PublishedObligation obligation, SideOfPairing side, String why, Instant now) {
        become(WaiverStatus.DECLINED, WaiverAction.DECLINE, side, now);
        return new WaiverDeclined(id, obligation, side, why);
    }

    /**
     * @throws ForTheOtherSide if the other side proposed it
     * @throws WaiverStatusForbids if it is not proposed any more
     */
    WaiverWithdrawn withdraw(PublishedObligation obligation, SideOfPairing side, String why, Instant now) {
        become(WaiverStatus.WITHDRAWN, WaiverAction.WITHDRAW, side, now);
        return new WaiverWithdrawn(id, obligation, side, why);
    }

    private void become(WaiverStatus target, WaiverAction action, SideOfPairing side, Instant now) {
        action.checkIsFor(side, proposedBy);
        action.check(status);
        status = target;
        updatedAt = now;
    }

    SideOfPairing proposedBy() {
        return proposedBy;
    }

    ObligationId obligation() {
        return new ObligationId(obligationId);
    }

    WaiverId id() {
        return new WaiverId(id);
    }

    WaiverStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
