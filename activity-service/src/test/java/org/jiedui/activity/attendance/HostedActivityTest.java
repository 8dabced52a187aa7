package org.jiedui.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.Callers.liaison;
import static org.jiedui.activity.Callers.ministry;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;

import org.jiedui.activity.scheduling.ActivityStatus;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairRefusals.NotASide;
import org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing;
import org.jiedui.knownparties.pair.Sides;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HostedActivityTest {

    private static final Sides SIDES = new Sides(new RegionCode(ZHUHAI), new RegionCode(ZUNYI));
    private static final RegionCode DISTRICT_OF_ZUNYI = new RegionCode("520302");

    @Nested
    class WhenOneSideHosts {
        private final HostedActivity hosted =
                new HostedActivity(ActivityStatus.SCHEDULED, SideOfPairing.PARTNER, SIDES);

        @Test
        void admitsUnitsOfBothSidesFromTheLiaisonOfThatSide() {
            assertThat(hosted.admit(DISTRICT_OF_ZUNYI, liaison(ZUNYI))).isEqualTo(SideOfPairing.PARTNER);
            assertThat(hosted.admit(new RegionCode(ZHUHAI), liaison(ZUNYI))).isEqualTo(SideOfPairing.LEADING);
        }

        @Test
        void admitsNothingFromTheGuest() {
            assertThatThrownBy(() -> hosted.admit(new RegionCode(ZHUHAI), liaison(ZHUHAI)))
                    .isInstanceOf(NotTheHost.class);
        }

        @Test
        void admitsNothingFromAbove() {
            assertThatThrownBy(() -> hosted.admit(DISTRICT_OF_ZUNYI, ministry()))
                    .isInstanceOf(NotASide.class);
        }

        @Test
        void admitsNoUnitOfAThirdRegion() {
            assertThatThrownBy(() -> hosted.admit(new RegionCode("330200"), liaison(ZUNYI)))
                    .isInstanceOf(RegionOutsideThePairing.class);
        }
    }

    @Nested
    class WhenNobodyHosts {
        @Test
        void admitsRecordsOfEitherSide() {
            HostedActivity online = new HostedActivity(ActivityStatus.SCHEDULED, null, SIDES);

            assertThat(online.admit(new RegionCode(ZUNYI), liaison(ZHUHAI))).isEqualTo(SideOfPairing.PARTNER);
            assertThat(online.admit(new RegionCode(ZUNYI), liaison(ZUNYI))).isEqualTo(SideOfPairing.PARTNER);
        }
    }

    @Nested
    class WhenCompleted {
        @Test
        void admitsNothingMore() {
            HostedActivity completed = new HostedActivity(ActivityStatus.COMPLETED, null, SIDES);
            assertThatThrownBy(() -> completed.admit(new RegionCode(ZUNYI), liaison(ZUNYI)))
                    .isInstanceOf(ActivityAlreadyCompleted.class);
        }
    }
}
