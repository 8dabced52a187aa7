package org.jiedui.pairing.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.counterpart.CounterpartFixture.FIRST;
import static org.jiedui.pairing.counterpart.CounterpartFixture.NOW;
import static org.jiedui.pairing.counterpart.CounterpartFixture.aSideWith;
import static org.jiedui.pairing.counterpart.CounterpartFixture.anEmptySide;
import static org.jiedui.pairing.counterpart.CounterpartFixture.pairing;
import static org.jiedui.pairing.counterpart.CounterpartFixture.post;
import static org.jiedui.pairing.counterpart.CounterpartFixture.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartReplaced;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartAlreadyNamed;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartOfTheOtherSide;
import org.jiedui.pairing.counterpart.CounterpartRefusals.DayOutOfReach;
import org.jiedui.pairing.counterpart.CounterpartRefusals.NotInOffice;
import org.jiedui.pairing.counterpart.CounterpartRefusals.PostDoesNotFitRole;
import org.jiedui.pairing.counterpart.CounterpartRefusals.SideWouldLackCounterpart;
import org.jiedui.pairing.counterpart.CounterpartRefusals.TooManyPosts;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideRosterTest {

    private static final LocalDate LATER = LocalDate.of(2023, 7, 1);

    @Test
    void asksForAPostWhereThereIsOneAndOnlyThere() {
        SideRoster side = anEmptySide();
        assertThatThrownBy(() -> side.designate(CounterpartRole.LEAD_UNIT, post("联络员", FIRST), NOW))
                .isInstanceOf(PostDoesNotFitRole.class);
        assertThatThrownBy(() -> side.designate(CounterpartRole.LIAISON_POST, unit("单位", FIRST), NOW))
                .isInstanceOf(PostDoesNotFitRole.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = PairingStatus.class,
            names = {"ENDED", "WITHDRAWN", "REJECTED", "EXPIRED"})
    void keepsWhatItHadOnceThePairingIsOver(PairingStatus status) {
        List<Counterpart> ever = aSideWith("甲岗", "乙岗").ever();
        SideRoster side = new SideRoster(pairing(status), SideOfPairing.LEADING, ever);
        Counterpart post = side.newest();

        assertThatThrownBy(() -> side.designate(CounterpartRole.LIAISON_POST, post("丙岗", LATER), NOW))
                .isInstanceOf(PairingIsOver.class);
        assertThatThrownBy(() -> side.replace(post, post("丙岗", LATER), "轮岗", NOW))
                .isInstanceOf(PairingIsOver.class);
        assertThatThrownBy(() -> side.dismiss(post, LATER, "撤岗", NOW)).isInstanceOf(PairingIsOver.class);
    }

    @Test
    void belongsToItsSideAlsoOnceThePairingIsOver() {
        List<Counterpart> ever = aSideWith("甲岗").ever();
        SideRoster other = new SideRoster(pairing(PairingStatus.ENDED), SideOfPairing.PARTNER, ever);

        assertThatThrownBy(() -> other.get(ever.getFirst().id())).isInstanceOf(CounterpartOfTheOtherSide.class);
    }

    @Nested
    class WithALeadUnitAndOnePost {
        private final SideRoster side = aSideWith("甲岗");
        private final Counterpart lead = side.ever().getFirst();
        private final Counterpart only = side.newest();

        @Test
        void takesNoSecondLeadUnit() {
            assertThatThrownBy(() -> side.designate(CounterpartRole.LEAD_UNIT, unit("另一单位", LATER), NOW))
                    .isInstanceOf(CounterpartAlreadyNamed.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"甲岗", "甲岗 ", "甲\u3000岗", "甲岗\u200B", "甲岗\u2060"})
        void takesTheSamePostOnceHoweverItIsSpaced(String title) {
            assertThatThrownBy(() -> side.designate(CounterpartRole.LIAISON_POST, post(title, LATER), NOW))
                    .isInstanceOf(CounterpartAlreadyNamed.class);
        }

        @Test
        void namesDaysOfThePairingAtMostAYearAhead() {
            for (LocalDate day : List.of(FIRST.minusDays(1), FIRST.plusYears(1).plusDays(1))) {
                assertThatThrownBy(() -> side.designate(CounterpartRole.LIAISON_POST, post("乙岗", day), NOW))
                        .isInstanceOf(DayOutOfReach.class);
                assertThatThrownBy(() -> side.replace(lead, unit("另一单位", day), "更正", NOW))
                        .isInstanceOf(DayOutOfReach.class);
                assertThatThrownBy(() -> side.dismiss(only, day, "撤岗", NOW)).isInstanceOf(DayOutOfReach.class);
            }
        }

        @Test
        void closesTheFormerTheDayBeforeTheNext() {
            CounterpartReplaced event = side.replace(lead, unit("另一单位", LATER), "机构改革", NOW);

            assertThat(event.former().until()).isEqualTo(LATER.minusDays(1));
            assertThat(event.next().from()).isEqualTo(LATER);
            assertThat(side.newest().replaces(lead)).isTrue();
            assertThat(lead.published().unit()).isEqualTo(CounterpartFixture.UNIT);
        }

        @Test
        void doesNotReplaceWhatHasEnded() {
            CounterpartEvent unusedReplaced = side.replace(lead, unit("另一单位", LATER), "机构改革", NOW);
            assertThatThrownBy(() -> side.replace(lead, unit("第三单位", LATER), "更正", NOW))
                    .isInstanceOf(NotInOffice.class);
        }

        @Test
        void letsEverybodyServeAtLeastADay() {
            assertThatThrownBy(() -> side.replace(lead, unit("另一单位", FIRST), "更正", NOW))
                    .isInstanceOf(NotInOffice.class);
        }

        @Test
        void keepsItsLastPostAndItsLeadUnit() {
            assertThatThrownBy(() -> side.dismiss(only, LATER, "撤岗", NOW)).isInstanceOf(SideWouldLackCounterpart.class);
            assertThatThrownBy(() -> side.dismiss(lead, LATER, "撤岗", NOW)).isInstanceOf(SideWouldLackCounterpart.class);
        }
    }

    @Nested
    class WithTwoPosts {
        private final SideRoster side = aSideWith("甲岗", "乙岗");
        private final Counterpart second = side.newest();

        @Test
        void givesOneUpAndNotBoth() {
            CounterpartEvent unusedDismissed = side.dismiss(second, LATER, "撤岗", NOW);
            assertThatThrownBy(() -> side.dismiss(side.ever().get(1), LATER, "撤岗", NOW))
                    .isInstanceOf(SideWouldLackCounterpart.class);
        }

        @Test
        void doesNotLeaveADayWithoutAPost() {
            SideRoster gap = aSideWith("甲岗");
            CounterpartEvent unusedLater = gap.designate(CounterpartRole.LIAISON_POST, post("乙岗", LATER), NOW);
            Counterpart first = gap.ever().get(1);

            assertThatThrownBy(() -> gap.dismiss(first, LATER.minusDays(2), "撤岗", NOW))
                    .isInstanceOf(SideWouldLackCounterpart.class);
        }

        @Test
        void doesNotReplaceOneByTheOther() {
            assertThatThrownBy(() -> side.replace(second, post("甲岗", LATER), "合并", NOW))
                    .isInstanceOf(CounterpartAlreadyNamed.class);
        }

        @Test
        void changesNothingOfTheOtherSide() {
            SideRoster other = new SideRoster(pairing(PairingStatus.ACTIVE), SideOfPairing.PARTNER, side.ever());

            assertThatThrownBy(() -> other.get(second.id())).isInstanceOf(CounterpartOfTheOtherSide.class);
            Designation own = unit("对方单位", FIRST);
            assertThat(other.designate(CounterpartRole.LEAD_UNIT, own, NOW)
                            .designated()
                            .side())
                    .isEqualTo(SideOfPairing.PARTNER);
        }
    }

    @Nested
    class WithTwentyPosts {
        private final SideRoster side = aSideWith(IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "第%d岗".formatted(number))
                .toArray(String[]::new));

        @Test
        void takesNoFurtherOne() {
            assertThatThrownBy(() -> side.designate(CounterpartRole.LIAISON_POST, post("又一岗", LATER), NOW))
                    .isInstanceOf(TooManyPosts.class);
        }

        @Test
        void replacesOneOrGivesOneUp() {
            CounterpartEvent unusedReplaced = side.replace(side.newest(), post("又一岗", LATER), "调整", NOW);
            CounterpartEvent unusedDismissed = side.dismiss(side.newest(), LATER, "撤岗", NOW);
            assertThat(side.designate(CounterpartRole.LIAISON_POST, post("再一岗", LATER), NOW)
                            .designated()
                            .post())
                    .isEqualTo("再一岗");
        }

        @Test
        void leavesTheOtherSideItsOwn() {
            SideRoster other = new SideRoster(pairing(PairingStatus.ACTIVE), SideOfPairing.PARTNER, side.ever());
            assertThat(other.designate(CounterpartRole.LIAISON_POST, post("对方岗", FIRST), NOW)
                            .designated()
                            .side())
                    .isEqualTo(SideOfPairing.PARTNER);
        }
    }

    @Nested
    class OnADate {
        private final SideRoster side = aSideWith("甲岗");

        @Test
        void tellsWhoItWasAndWhatIsMissing() {
            CounterpartEvent unusedReplaced = side.replace(side.ever().getFirst(), unit("另一单位", LATER), "机构改革", NOW);

            assertThat(unitOn(LATER.minusDays(1))).isEqualTo(CounterpartFixture.UNIT);
            assertThat(unitOn(LATER)).isEqualTo("另一单位");
            assertThat(on(FIRST.minusDays(1)).leading().missing()).containsExactly(CounterpartRole.values());
            assertThat(on(LATER).leading().missing()).isEmpty();
            assertThat(on(LATER).partner().missing()).containsExactly(CounterpartRole.values());
        }

        private CounterpartsOnDate on(LocalDate day) {
            List<CounterpartView> ever =
                    side.ever().stream().map(CounterpartFixture::view).toList();
            return CounterpartsOnDate.of(ever, day);
        }

        private String unitOn(LocalDate day) {
            CounterpartView lead = on(day).leading().leadUnit();
            return lead == null ? "none" : lead.unit();
        }
    }
}
