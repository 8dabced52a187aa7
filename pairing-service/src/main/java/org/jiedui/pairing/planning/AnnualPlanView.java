package org.jiedui.pairing.planning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.Sides;
import org.jspecify.annotations.Nullable;

/**
 * An annual plan as a caller sees it: the version that counts today, or with which the plan begins, or that is proposed as
 * long as none is agreed; and beside it what is agreed for a later day, and the open amendment.
 *
 * @param pairingId id of the pairing
 * @param year the year it is for
 * @param status where the plan stands
 * @param beginsOn the day from which on the plan counts, whatever its amendments; absent until it is agreed
 * @param planVersion grows with every edit; a signature counts for one version only
 * @param content what the pair undertakes; counts from its {@code effectiveFrom} on
 * @param signedByLeading the version the leading side last signed
 * @param signedByPartner the version the partner side last signed
 * @param upcoming agreed versions, each of which replaces the one before on the day it takes effect
 * @param amendment the open amendment: signed like a plan, and when both have signed it, it counts from the day it takes
 *     effect
 * @param actions the operations this caller may ask for now
 * @param newest the amendment, or else the version agreed last or proposed
 * @param inForce whether its pairing is
 */
public record AnnualPlanView(
        AnnualPlanId id,
        PairingId pairingId,
        int year,
        PlanStatus status,
        @Nullable LocalDate beginsOn,
        int planVersion,
        PlanContent content,
        @Nullable Integer signedByLeading,
        @Nullable Integer signedByPartner,
        List<PlanVersion> upcoming,
        @Nullable PlanVersion amendment,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        @JsonIgnore PlanVersion newest,
        @JsonIgnore Sides sides,
        @JsonIgnore boolean inForce,
        long version)
        implements Versioned {

    /** Another one on the day on which another version begins to count. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, planVersion, actions);
    }

    /** The same, with what this caller may do. */
    AnnualPlanView offeredTo(Caller caller) {
        Optional<SideOfPairing> side = sides.spokenForBy(caller);
        PlanState state = PlanState.of(status, amendment != null);
        return Actions.offer(
                this,
                PlanAction.values(),
                action -> inForce && side.isPresent() && action.isPossible(state, newest, side.get()));
    }
}
