package org.jiedui.pairing.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.counterpart.CounterpartFixture.FIRST;
import static org.jiedui.pairing.counterpart.CounterpartFixture.NOW;
import static org.jiedui.pairing.counterpart.CounterpartFixture.aSideWith;
import static org.jiedui.pairing.counterpart.CounterpartFixture.pairing;
import static org.jiedui.pairing.counterpart.CounterpartFixture.post;
import static org.jiedui.pairing.counterpart.CounterpartFixture.unit;

import java.time.LocalDate;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table is what the aggregate decides by: every action for each role, standing or not, in a pairing of every status. */
class CounterpartActionTest {

    private static final LocalDate LATER = FIRST.plusMonths(3);

    @ParameterizedTest
    @EnumSource
    void isPossibleAsTheTableSays(CounterpartAction action) {
        for (PairingStatus status : PairingStatus.values()) {
            for (CounterpartRole role : CounterpartRole.values()) {
                for (boolean stands : new boolean[] {true, false}) {
                    assertThat(isAccepted(action, role, stands, status))
                            .as(
                                    "%s of a %s that %s, in a pairing that is %s",
                                    action, role, stands ? "stands" : "ended", status)
                            .isEqualTo(action.isPossible(role, stands, status));
                }
            }
        }
    }

    private static boolean isAccepted(
            CounterpartAction action, CounterpartRole role, boolean stands, PairingStatus status) {
        SideRoster before = aSideWith("甲岗", "乙岗", "丙岗");
        Counterpart one = before.ever().get(role == CounterpartRole.LEAD_UNIT ? 0 : 1);
        if (!stands) {
            CounterpartEvent unusedReplaced = before.replace(one, next(role, "前任"), "测试", NOW);
        }
        SideRoster side = new SideRoster(pairing(status), SideOfPairing.LEADING, before.ever());
        try {
            CounterpartEvent unused =
                    switch (action) {
                        case REPLACE -> side.replace(one, next(role, "后任"), "测试", NOW);
                        case DISMISS -> side.dismiss(one, LATER, "测试", NOW);
                    };
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Designation next(CounterpartRole role, String name) {
        return role == CounterpartRole.LEAD_UNIT ? unit(name, LATER) : post(name, LATER);
    }
}
