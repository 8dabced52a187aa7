package org.jiedui.pairing.counterpart;

import java.util.Set;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.kit.action.Action;
import org.jiedui.pairing.lifecycle.PairingStatus;

/** What the liaison of its side may do with a counterpart that stands, in a pairing that is not over. Nobody else may. */
enum CounterpartAction implements Action {
    @Named(zh = "更换", en = "replace")
    @Meaning(value = "Put another unit or post in its place", zh = "由另一单位或岗位接替")
    REPLACE("Counterpart_replace", CounterpartRole.LEAD_UNIT, CounterpartRole.LIAISON_POST),
    @Named(zh = "撤销", en = "dismiss")
    @Meaning(value = "Give up a liaison post", zh = "撤销一个联络员岗位")
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
