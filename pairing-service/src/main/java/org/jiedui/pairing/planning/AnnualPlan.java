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
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.planning.content.PlanContent;
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
        content.checkBlocksForItself(by, List.of());
        content.checkWithin(year, pairing.terms());
        return new AnnualPlan(pairing.id().value(), year, PlanVersion.of(1, content, by, null), now);
    }

    PlanProposed proposed(PairingView pairing) {
        return new PlanProposed(id, current.published(pairing, year));
    }

    /**
     * Replaces the content of the version that is open; signatures given before are void.
     *
     * @throws PlanAlreadyAgreed if none is
     */
    PlanEvent revise(PlanContent changed, SideOfPairing by, PairingView pairing, Instant now) {
        PlanVersion open = open();
        check(changed, by, open.content(), pairing);
        updatedAt = now;
        put(open.revised(++lastVersion, changed, by));
        return amendment == null ? proposed(pairing) : amendmentProposed(amendment, by, pairing);
    }

    /**
     * Opens an amendment of the version in force.
     *
     * @throws PlanNotAgreed if the plan is not agreed yet
     * @throws AmendmentAlreadyOpen if one is open
     */
    PlanAmendmentProposed amend(
            PlanContent changed, String reason, SideOfPairing by, PairingView pairing, Instant now) {
        if (status != PlanStatus.AGREED) {
            throw new PlanNotAgreed(year);
        }
        if (amendment != null) {
            throw new AmendmentAlreadyOpen();
        }
        check(changed, by, current.content(), pairing);
        updatedAt = now;
        amendment = PlanVersion.of(++lastVersion, changed, by, reason);
        return amendmentProposed(amendment, by, pairing);
    }

    /**
     * A side signs the open version as it stands; with the second signature it is in force.
     *
     * @throws org.jiedui.pairing.planning.version.AlreadySigned if the side has signed this version before
     * @throws PlanAlreadyAgreed if none is open
     */
    PlanEvent sign(SideOfPairing side, PairingView pairing, Instant now) {
        PlanVersion signed = open().signed(side);
        updatedAt = now;
        if (signed.hasBothSignatures()) {
            return bringIntoForce(signed, pairing);
        }
        put(signed);
        return new PlanSigned(id, pairing.published(), side, signed.planVersion());
    }

    /** The side that did not write the amendment does not want it: what is agreed stands. */
    PlanAmendmentDeclined decline(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        int declined = openAmendment().declinedBy(side);
        amendment = null;
        updatedAt = now;
        return new PlanAmendmentDeclined(id, pairing.published(), declined, side, reason);
    }

    /** The side that wrote the amendment takes it back: what is agreed stands. */
    PlanAmendmentWithdrawn withdraw(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        int withdrawn = openAmendment().withdrawnBy(side);
        amendment = null;
        updatedAt = now;
        return new PlanAmendmentWithdrawn(id, pairing.published(), withdrawn, side, reason);
    }

    private PlanEvent bringIntoForce(PlanVersion signed, PairingView pairing) {
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
                signed.reasonGiven(),
                previous.planVersion(),
                signed.differencesFrom(previous));
    }

    private PlanAmendmentProposed amendmentProposed(PlanVersion proposed, SideOfPairing by, PairingView pairing) {
        return new PlanAmendmentProposed(
                id,
                proposed.published(pairing, year),
                by,
                proposed.reasonGiven(),
                current.planVersion(),
                proposed.differencesFrom(current));
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
        if (amendment == null && status == PlanStatus.AGREED) {
            throw new PlanAlreadyAgreed(year);
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
        changed.checkBlocksForItself(by, before.blockedWeeks());
        if (beginsOn != null) {
            changed.checkNotBefore(beginsOn);
            current.checkChangedBy(changed);
        }
        changed.checkWithin(year, pairing.terms());
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
