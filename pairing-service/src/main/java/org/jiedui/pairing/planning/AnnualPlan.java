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
import java.util.UUID;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

/** What a pairing undertakes for a year; agreed when both sides have signed the same version, as with its terms. */
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

    private int planVersion;

    @Embedded
    private PlanContent content;

    private @Nullable Integer signedByLeading;
    private @Nullable Integer signedByPartner;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnnualPlan() {}

    private AnnualPlan(UUID pairingId, int year, PlanContent content, Instant now) {
        this.id = Ids.next();
        this.pairingId = pairingId;
        this.year = year;
        this.status = PlanStatus.PROPOSED;
        this.planVersion = 1;
        this.content = content;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws EffectiveDateOutsideYear if the plan would take effect in another year */
    static AnnualPlan of(PairingView pairing, int year, PlanContent content, Instant now) {
        checkWithin(year, content);
        return new AnnualPlan(pairing.id().value(), year, content, now);
    }

    PlanProposed proposed(PairingView pairing) {
        return new PlanProposed(id, published(pairing));
    }

    /**
     * Replaces the content; signatures given before are void.
     *
     * @throws PlanAlreadyAgreed if both sides have signed
     */
    PlanProposed revise(PlanContent changed, PairingView pairing, Instant now) {
        checkOpen();
        checkWithin(year, changed);
        content = changed;
        planVersion++;
        updatedAt = now;
        return proposed(pairing);
    }

    /**
     * A side signs the plan as it stands; with the second signature it is agreed.
     *
     * @throws AlreadySigned if the side has signed this version before
     * @throws PlanAlreadyAgreed if both sides have signed
     */
    PlanEvent sign(SideOfPairing side, PairingView pairing, Instant now) {
        checkOpen();
        if (hasSigned(side)) {
            throw new AlreadySigned(side, planVersion);
        }
        switch (side) {
            case LEADING -> signedByLeading = planVersion;
            case PARTNER -> signedByPartner = planVersion;
        }
        updatedAt = now;
        if (hasSigned(SideOfPairing.LEADING) && hasSigned(SideOfPairing.PARTNER)) {
            status = PlanStatus.AGREED;
            return new PlanAgreed(id, published(pairing));
        }
        return new PlanSigned(id, pairing.published(), side, planVersion);
    }

    private boolean hasSigned(SideOfPairing side) {
        Integer signed =
                switch (side) {
                    case LEADING -> signedByLeading;
                    case PARTNER -> signedByPartner;
                };
        return signed != null && signed == planVersion;
    }

    private void checkOpen() {
        if (status == PlanStatus.AGREED) {
            throw new PlanAlreadyAgreed(year);
        }
    }

    private static void checkWithin(int year, PlanContent content) {
        if (content.effectiveFrom().getYear() != year) {
            throw new EffectiveDateOutsideYear(content.effectiveFrom(), year);
        }
    }

    private PlanEvent.Plan published(PairingView pairing) {
        return new PlanEvent.Plan(
                pairing.published(),
                year,
                planVersion,
                content.effectiveFrom(),
                content.cadence(),
                content.topics(),
                content.goals());
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
                planVersion,
                content,
                signedByLeading,
                signedByPartner,
                createdAt,
                updatedAt,
                version);
    }
}
