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
import org.jiedui.events.PlanEvent.PlanAmendmentDeclined;
import org.jiedui.events.PlanEvent.PlanAmendmentProposed;
import org.jiedui.events.PlanEvent.PlanAmendmentWithdrawn;
import org.jiedui.events.PlanEvent.PlanDeclined;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.content.PlanContent;
import org.jiedui.pairing.planning.standing.PlanStatus;
import org.jiedui.pairing.planning.version.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a pairing undertakes for a year; agreed when both sides have signed the same version, as with its terms. An
 * agreed version stays in force while an amendment is open beside it, until both have signed that.
 */
@Entity
@Table(name = "annual_plan")
@CheckReturnValue
class AnnualPlan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pairingId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Embedded
    private PlanVersion current;

    @Embedded
    @EmbeddedColumnNaming("amendment_%s")
    private @Nullable PlanVersion amendment;

    private int lastVersion;
    private @Nullable LocalDate beginsOn;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnnualPlan() {}

    private AnnualPlan(UUID pairingId, int year, PlanVersion first, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairingId;
        this.year = year;
        this.status = PlanStatus.PROPOSED;
        this.current = first;
        this.lastVersion = first.planVersion();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * @throws org.jiedui.pairing.planning.content.EffectiveDateOutsideYear if it would take effect in another year
     * @throws org.jiedui.pairing.planning.content.PlanOutsideThePairing if the pairing does not count on that day
     * @throws org.jiedui.pairing.planning.content.BlocksForTheOtherSide if it blocks weeks of the other side
     */
    static AnnualPlan of(PairingView pairing, int year, PlanContent content, SideOfPairing by, Instant now) {
        content.checkWithin(year, pairing.terms());
        content.checkBlocksForItself(by, List.of());
        return new AnnualPlan(pairing.id().value(), year, PlanVersion.of(1, content, by, null), now);
    }

    PlanProposed proposed(SideOfPairing by, PairingView pairing) {
        return telling(pairing).proposed(current, by);
    }

    /**
     * Replaces the content of the version that is open; signatures given before are void.
     *
     * @param reason why; an amendment needs one
     * @throws org.jiedui.pairing.planning.standing.PlanAlreadyAgreed if none is
     * @throws org.jiedui.pairing.planning.standing.PlanIsOver if the plan was given up
     */
    PlanEvent revise(PlanContent changed, @Nullable String reason, SideOfPairing by, PairingView pairing, Instant now) {
        PlanVersion open = open();
        if (amendment != null) {
            amendment.checkReason(reason);
        }
        open.checkChangedBy(changed);
        check(changed, by, open.content(), pairing);
        updatedAt = now;
        PlanVersion revised = open.revised(++lastVersion, changed, by, reason);
        put(revised);
        return amendment == null
                ? telling(pairing).proposed(revised, by)
                : telling(pairing).amendmentProposed(revised, by, current);
    }

    /**
     * Opens an amendment of the version in force.
     *
     * @throws org.jiedui.pairing.planning.standing.PlanNotAgreed if the plan is not agreed yet
     * @throws AmendmentAlreadyOpen if one is open
     */
    PlanAmendmentProposed amend(
            PlanContent changed, String reason, SideOfPairing by, PairingView pairing, Instant now) {
        status.checkAgreed(year);
        if (amendment != null) {
            throw new AmendmentAlreadyOpen();
        }
        check(changed, by, current.content(), pairing);
        updatedAt = now;
        amendment = PlanVersion.of(++lastVersion, changed, by, reason);
        return telling(pairing).amendmentProposed(amendment, by, current);
    }

    /**
     * A side signs the open version as it stands; with the second signature it is in force.
     *
     * @throws org.jiedui.pairing.planning.version.AlreadySigned if the side has signed this version before
     * @throws org.jiedui.pairing.planning.standing.PlanAlreadyAgreed if none is open
     * @throws org.jiedui.pairing.planning.standing.PlanIsOver if the plan was given up
     */
    PlanEvent sign(SideOfPairing side, PairingView pairing, Instant now) {
        PlanVersion signed = open().signed(side);
        updatedAt = now;
        if (signed.hasBothSignatures()) {
            return bringIntoForce(signed, pairing);
        }
        put(signed);
        return telling(pairing).signed(signed, side);
    }

    /**
     * The side that did not write the proposed plan does not want it.
     *
     * @throws org.jiedui.pairing.planning.standing.PlanAlreadyAgreed if both have signed it
     */
    PlanDeclined decline(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        status.checkProposed(year);
        int declined = current.declinedBy(side);
        status = PlanStatus.DECLINED;
        updatedAt = now;
        return telling(pairing).declined(declined, side, reason);
    }

    /**
     * The side that wrote the proposed plan takes it back.
     *
     * @throws org.jiedui.pairing.planning.standing.PlanAlreadyAgreed if both have signed it
     */
    PlanWithdrawn withdraw(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        status.checkProposed(year);
        int withdrawn = current.withdrawnBy(side);
        status = PlanStatus.WITHDRAWN;
        updatedAt = now;
        return telling(pairing).withdrawn(withdrawn, side, reason);
    }

    /** The side that did not write the amendment does not want it: what is agreed stands. */
    PlanAmendmentDeclined declineAmendment(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        int declined = openAmendment().declinedBy(side);
        amendment = null;
        updatedAt = now;
        return telling(pairing).amendmentDeclined(declined, side, reason);
    }

    /** The side that wrote the amendment takes it back: what is agreed stands. */
    PlanAmendmentWithdrawn withdrawAmendment(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        int withdrawn = openAmendment().withdrawnBy(side);
        amendment = null;
        updatedAt = now;
        return telling(pairing).amendmentWithdrawn(withdrawn, side, reason);
    }

    private PlanEvent bringIntoForce(PlanVersion signed, PairingView pairing) {
        PlanVersion previous = current;
        current = signed;
        if (amendment == null) {
            status = PlanStatus.AGREED;
            beginsOn = signed.content().effectiveFrom();
            return telling(pairing).agreed(signed);
        }
        amendment = null;
        return telling(pairing).amended(signed, previous);
    }

    private PlanAnnouncement telling(PairingView pairing) {
        return new PlanAnnouncement(id, year, pairing);
    }

    /** In the place of the version that is open. */
    private void put(PlanVersion changed) {
        if (amendment == null) {
            current = changed;
        } else {
            amendment = changed;
        }
    }

    private PlanVersion open() {
        if (amendment == null) {
            status.checkProposed(year);
        }
        return newest();
    }

    private PlanVersion openAmendment() {
        if (amendment == null) {
            throw new NoAmendmentOpen();
        }
        return amendment;
    }

    private void check(PlanContent changed, SideOfPairing by, PlanContent before, PairingView pairing) {
        if (beginsOn != null) {
            changed.checkNotBefore(beginsOn);
            current.checkChangedBy(changed);
        }
        changed.checkWithin(year, pairing.terms());
        changed.checkBlocksForItself(by, before.blockedWeeks());
    }

    /** The version that is open, or else the one in force. */
    PlanVersion newest() {
        return amendment == null ? current : amendment;
    }

    PairingId pairingId() {
        return new PairingId(pairingId);
    }

    AnnualPlanId id() {
        return new AnnualPlanId(id);
    }

    long version() {
        return version;
    }

    AnnualPlanView view() {
        return new AnnualPlanView(
                id(),
                pairingId(),
                year,
                status,
                current.planVersion(),
                current.content(),
                current.signedByLeading(),
                current.signedByPartner(),
                amendment,
                createdAt,
                updatedAt,
                version);
    }
}
