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
import org.jspecify.annotations.Nullable;

/**
 * What a pairing undertakes for a year; agreed when both sides have signed the same version, as with its terms. What is
 * agreed stands while an amendment is open beside it, and counts until the day from which that does.
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
    private Succession versions;

    private @Nullable LocalDate beginsOn;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnnualPlan() {}

    private AnnualPlan(UUID pairingId, int year, Succession versions, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairingId;
        this.year = year;
        this.status = PlanStatus.PROPOSED;
        this.versions = versions;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * @throws org.jiedui.pairing.planning.PlanRefusals.EffectiveDateOutsideYear if it would take effect in another year
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanOutsideThePairing if the pairing does not count on that day
     * @throws org.jiedui.pairing.planning.PlanRefusals.BlocksForTheOtherSide if it blocks weeks of the other side
     */
    static AnnualPlan of(PairingView pairing, int year, PlanContent content, SideOfPairing by, Instant now) {
        content.checkBlocksForItself(by, List.of());
        content.checkWithin(year, pairing.terms());
        return new AnnualPlan(pairing.id().value(), year, Succession.of(content, by), now);
    }

    PlanProposed proposed(SideOfPairing by, PairingView pairing) {
        return telling(pairing).proposed(versions.current(), by);
    }

    /**
     * Replaces the content of the version that is open; signatures given before are void.
     *
     * @param reason why; an amendment needs one
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed if none is
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanIsOver if the plan was given up
     */
    PlanEvent revise(PlanContent changed, @Nullable String reason, SideOfPairing by, PairingView pairing, Instant now) {
        checkOpen();
        check(changed, by, versions.newest().content(), pairing);
        versions = versions.revised(changed, reason, by);
        updatedAt = now;
        return versions.isBeingAmended() ? amendmentProposed(by, pairing) : proposed(by, pairing);
    }

    /**
     * Opens an amendment of the version agreed last.
     *
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanNotAgreed if the plan is not agreed yet
     * @throws org.jiedui.pairing.planning.PlanRefusals.AmendmentAlreadyOpen if one is open
     */
    PlanAmendmentProposed amend(
            PlanContent changed, String reason, SideOfPairing by, PairingView pairing, Instant now) {
        status.checkAgreed(year);
        check(changed, by, versions.current().content(), pairing);
        versions = versions.amended(changed, reason, by);
        updatedAt = now;
        return amendmentProposed(by, pairing);
    }

    /**
     * A side signs the open version as it stands; with the second signature it is agreed.
     *
     * @throws org.jiedui.pairing.planning.PlanRefusals.AlreadySigned if the side has signed this version before
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed if none is open
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanIsOver if the plan was given up
     */
    PlanEvent sign(SideOfPairing side, PairingView pairing, Instant now) {
        checkOpen();
        Succession before = versions;
        versions = before.signed(side);
        updatedAt = now;
        PlanVersion signed = versions.newest();
        if (!signed.hasBothSignatures()) {
            return telling(pairing).signed(signed, side);
        }
        if (before.isBeingAmended()) {
            return telling(pairing).amended(signed, before.current());
        }
        status = PlanStatus.AGREED;
        beginsOn = signed.countsFrom();
        return telling(pairing).agreed(signed);
    }

    /**
     * The side that did not write the proposed plan does not want it.
     *
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed if both have signed it
     */
    PlanDeclined decline(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        status.checkProposed(year);
        int declined = versions.current().declinedBy(side);
        status = PlanStatus.DECLINED;
        updatedAt = now;
        return telling(pairing).declined(declined, side, reason);
    }

    /**
     * The side that wrote the proposed plan takes it back.
     *
     * @throws org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed if both have signed it
     */
    PlanWithdrawn withdraw(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        status.checkProposed(year);
        int withdrawn = versions.current().withdrawnBy(side);
        status = PlanStatus.WITHDRAWN;
        updatedAt = now;
        return telling(pairing).withdrawn(withdrawn, side, reason);
    }

    /** The side that did not write the amendment does not want it: what is agreed stands. */
    PlanAmendmentDeclined declineAmendment(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        int declined = versions.openAmendment().declinedBy(side);
        versions = versions.withoutAmendment();
        updatedAt = now;
        return telling(pairing).amendmentDeclined(declined, side, reason);
    }

    /** The side that wrote the amendment takes it back: what is agreed stands. */
    PlanAmendmentWithdrawn withdrawAmendment(SideOfPairing side, String reason, PairingView pairing, Instant now) {
        int withdrawn = versions.openAmendment().withdrawnBy(side);
        versions = versions.withoutAmendment();
        updatedAt = now;
        return telling(pairing).amendmentWithdrawn(withdrawn, side, reason);
    }

    private PlanAmendmentProposed amendmentProposed(SideOfPairing by, PairingView pairing) {
        return telling(pairing).amendmentProposed(versions.openAmendment(), by, versions.current());
    }

    private PlanAnnouncement telling(PairingView pairing) {
        return new PlanAnnouncement(id, year, pairing);
    }

    private void checkOpen() {
        if (!versions.isBeingAmended()) {
            status.checkProposed(year);
        }
    }

    private void check(PlanContent changed, SideOfPairing by, PlanContent before, PairingView pairing) {
        changed.checkBlocksForItself(by, before.blockedWeeks());
        if (beginsOn != null) {
            changed.checkNotBefore(beginsOn);
        }
        changed.checkWithin(year, pairing.terms());
    }

    /** The version that is open, or else the one agreed last. */
    PlanVersion newest() {
        return versions.newest();
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

    /** @param today decides which version counts */
    AnnualPlanView view(LocalDate today) {
        PlanVersion counting = versions.on(today);
        return new AnnualPlanView(
                id(),
                pairingId(),
                year,
                status,
                beginsOn,
                counting.planVersion(),
                counting.content(),
                counting.signedByLeading(),
                counting.signedByPartner(),
                versions.upcoming(today),
                versions.amendment(),
                createdAt,
                updatedAt,
                version);
    }
}
