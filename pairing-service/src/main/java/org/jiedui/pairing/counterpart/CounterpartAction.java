package org.jiedui.pairing.counterpart;

import java.util.Set;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.kit.action.Action;
import org.jiedui.pairing.lifecycle.PairingStatus;

/** What the liaison of its side may do with a counterpart that stands, in a pairing that is not over. Nobody else may. */
enum CounterpartAction implements Action {
    REPLACE("Counterpart_replace", CounterpartRole.LEAD_UNIT, CounterpartRole.LIAISON_POST),
    DISMISS("Counterpart_dismiss", CounterpartRole.LIAISON_POST);

    private final String operationId;
    private final Set<CounterpartRole> roles;

    CounterpartAction(String operationId, CounterpartRole... roles) {
        this.operationId = operationId;
        this.roles = Set.of(roles);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    boolean isFor(CounterpartRole role) {
        return roles.contains(role);
    }

    boolean isPossible(CounterpartRole role, boolean stands, PairingStatus pairing) {
        return isFor(role) && stands && pairing.isLiving();
    }
}
