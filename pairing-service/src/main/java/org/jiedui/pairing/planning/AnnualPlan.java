package org.jiedui.pairing.planning;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PlanEvent.PlanAmendmentDeclined;
import org.jiedui.events.PlanEvent.PlanAmendmentProposed;
import org.jiedui.events.PlanEvent.PlanAmendmentWithdrawn;
import org.jiedui.events.PlanEvent.PlanDeclined;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.PlanEvent.PlanWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.PlanRefusals.AmendmentWithoutReason;
import org.jspecify.annotations.Nullable;

/**
 * What a pairing undertakes for a year; agreed when both sides have signed the same version. The agreed version stands while
 * an amendment is open beside it. What may be done, and by which side, is the table {@link PlanAction}. What is only written
 * here is read from the row, by {@link AnnualPlans}.
 */
@Entity
@Table(name = "annual_plan")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class AnnualPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    /** The version agreed last, or proposed as long as none is. */
    @Embedded
    private PlanVersion current;

    @Embedded
    @EmbeddedColumnNaming("amendment_%s")
    private @Nullable PlanVersion amendment;

    /** The highest number ever given; a version that was declined keeps its own. */
    private int lastVersion;

    private @Nullable LocalDate beginsOn;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnnualPlan() {}

    /**
     * @throws org.jiedui.pairing.planning.PlanRefusals.EffectiveDateOutsideYear if it would take effect in another year
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanOutsideThePairing if the pairing does not count on that day
     * @throws org.jiedui.pairing.planning.PlanRefusals.BlocksForTheOtherSide if it blocks weeks of the other side
     */
    AnnualPlan(PairingView pairing, int year, PlanContent content, SideOfPairing by, Instant now) {
        content.checkBlocksForItself(by, List.of());
        content.checkWithin(year, pairing.terms());
        this.id = Ids.next();
        this.pairingId = pairing.id().value();
        this.year = year;
        this.status = PlanStatus.PROPOSED;
        this.lastVersion = 1;
        this.current = PlanVersion.of(lastVersion, content, by, null);
        this.createdAt = now;
        this.updatedAt = now;
    }

    PlanProposed proposed(SideOfPairing by, PairingView pairing) {
        return new PlanProposed(id, current.published(pairing, year), by);
    }

    /**
     * Replaces the content of the open version; signatures given before are void.
     *
     * @param reason why
     * @throws AmendmentWithoutReason if it is an amendment and no reason is given
     * @throws org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged if the content is the same, or an amendment the same
     *     as what is agreed
     */
    PlanEvent revise(PlanContent changed, @Nullable String reason, SideOfPairing by, PairingView pairing, Instant now) {
        check(PlanAction.REVISE, by);
        check(changed, by, newest().content(), pairing);
        if (amendment != null && (reason == null || reason.isBlank())) {
            throw new AmendmentWithoutReason();
        }
        current.checkChangedBy(changed);
        newest().checkChangedBy(changed);
        lastVersion++;
        updatedAt = now;
        PlanVersion revised = newest().revised(lastVersion, changed, by, reason);
        replaceNewest(revised);
        return amendment == null ? proposed(by, pairing) : amendmentProposed(revised, by, pairing);
    }

    /**
     * Opens an amendment of the version agreed last.
     *
     * @throws org.jiedui.pairing.planning.PlanRefusals.ContentUnchanged if the content is the same
     */
    PlanAmendmentProposed amend(
            PlanContent changed, String reason, SideOfPairing by, PairingView pairing, Instant now) {
        check(PlanAction.AMEND, by);
        check(changed, by, current.content(), pairing);
        current.checkChangedBy(changed);
        lastVersion++;
        updatedAt = now;
        amendment = PlanVersion.of(lastVersion, changed, by, reason);
        return amendmentProposed(amendment, by, pairing);
    }

    /** A side signs the open version as it stands; with the second signature it is agreed. */
    PlanEvent sign(SideOfPairing side, PairingView pairing, Instant now) {
        check(PlanAction.SIGN, side);
        updatedAt = now;
        PlanVersion signed = newest().signed(side);
        if (signed.hasBothSignatures()) {
            return agree(signed, pairing);
        }
        replaceNewest(signed);
        return new PlanSigned(id, pairing.published(), side, signed.planVersion());
    }

    private PlanEvent agree(PlanVersion signed, PairingView pairing) {
        PlanVersion previous = current;
        current = signed;
        if (amendment == null) {
            status = PlanStatus.AGREED;
            beginsOn = signed.content().effectiveFrom();
            return new PlanAgreed(id, signed.published(pairing, year));
        }
        amendment = null;
        return new PlanAmended(
                id,
                signed.published(pairing, year),
                signed.requiredReason(),
                previous.planVersion(),
                signed.differencesFrom(previous));
    }

    /** The side that did not write the proposed plan declines it. */
    PlanDeclined decline(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        check(PlanAction.DECLINE, side);
        status = PlanStatus.DECLINED;
        updatedAt = now;
        return new PlanDeclined(id, pairing.published(), year, current.planVersion(), side, reason);
    }

    /** The side that wrote the proposed plan withdraws it. */
    PlanWithdrawn withdraw(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        check(PlanAction.WITHDRAW, side);
        status = PlanStatus.WITHDRAWN;
        updatedAt = now;
        return new PlanWithdrawn(id, pairing.published(), year, current.planVersion(), side, reason);
    }

    /** The side that did not write the amendment declines it; the agreed version stands. */
    PlanAmendmentDeclined declineAmendment(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        check(PlanAction.DECLINE_AMENDMENT, side);
        return new PlanAmendmentDeclined(id, pairing.published(), closeAmendment(now), side, reason);
    }

    /** The side that wrote the amendment withdraws it; the agreed version stands. */
    PlanAmendmentWithdrawn withdrawAmendment(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        check(PlanAction.WITHDRAW_AMENDMENT, side);
        return new PlanAmendmentWithdrawn(id, pairing.published(), closeAmendment(now), side, reason);
    }

    private int closeAmendment(Instant now) {
        int closed = newest().planVersion();
        amendment = null;
        updatedAt = now;
        return closed;
    }

    private PlanAmendmentProposed amendmentProposed(PlanVersion proposed, SideOfPairing by, PairingView pairing) {
        return new PlanAmendmentProposed(
                id,
                proposed.published(pairing, year),
                by,
                proposed.requiredReason(),
                current.planVersion(),
                proposed.differencesFrom(current));
    }

    /** The open version, or else the one agreed last. */
    private PlanVersion newest() {
        return amendment == null ? current : amendment;
    }

    private void replaceNewest(PlanVersion version) {
        if (amendment == null) {
            current = version;
        } else {
            amendment = version;
        }
    }

    private void check(PlanAction action, SideOfPairing side) {
        action.check(PlanState.of(status, amendment != null), newest(), side, id(), year);
    }

    private void check(PlanContent changed, SideOfPairing by, PlanContent before, PairingView pairing) {
        changed.checkBlocksForItself(by, before.blockedWeeks());
        if (beginsOn != null) {
            changed.checkNotBefore(beginsOn);
        }
        changed.checkWithin(year, pairing.terms());
    }

    AnnualPlanId id() {
        return new AnnualPlanId(id);
    }

    long version() {
        return version;
    }
}
