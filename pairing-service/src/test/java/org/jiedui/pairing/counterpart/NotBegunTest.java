package org.jiedui.pairing.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.counterpart.CounterpartFixture.FIRST;
import static org.jiedui.pairing.counterpart.CounterpartFixture.NOW;
import static org.jiedui.pairing.counterpart.CounterpartFixture.aSideWith;
import static org.jiedui.pairing.counterpart.CounterpartFixture.unit;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartReplaced;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.pairing.counterpart.CounterpartRefusals.NotInOffice;
import org.junit.jupiter.api.Test;

/** A lead unit that was named for a day still to come, by mistake. */
class NotBegunTest {

    private static final LocalDate LATER = LocalDate.of(2023, 7, 1);

    private final SideRoster side = aSideWith("甲岗");
    private final Counterpart first = side.ever().getFirst();
    private final CounterpartReplaced named = side.replace(first, unit("误填日期", LATER), "机构改革", NOW);
    private final Counterpart wrong = side.newest();

    @Test
    void putsAnotherInItsPlaceThatBeginsBefore() {
        CounterpartReplaced event = side.replace(wrong, unit("另一单位", LATER.minusMonths(2)), "更正日期", NOW);

        assertThat(wrong.neverServed()).isTrue();
        assertThat(event.former().until()).isEqualTo(named.next().from().minusDays(1));
        assertThat(event.corrected()).singleElement().satisfies(before -> assertThat(before.until())
                .isEqualTo(LATER.minusMonths(2).minusDays(1)));
        assertThat(first.published().until()).isEqualTo(LATER.minusMonths(2).minusDays(1));
    }

    @Test
    void correctsItTwiceAndLeavesOneLeadUnitOnEveryDay() {
        CounterpartEvent unusedOnce = side.replace(wrong, unit("又一单位", LATER.minusMonths(1)), "更正", NOW);
        CounterpartEvent unusedTwice = side.replace(side.newest(), unit("另一单位", LATER.minusMonths(2)), "更正", NOW);

        List<CounterpartView> ever =
                side.ever().stream().map(CounterpartFixture::view).toList();
        for (LocalDate day = FIRST; day.isBefore(LATER.plusDays(2)); day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(ever)
                    .filteredOn(one -> one.role() == CounterpartRole.LEAD_UNIT && one.isInOffice(on))
                    .as("%s", on)
                    .hasSize(1);
        }
    }

    @Test
    void letsItServeUntilALaterOne() {
        CounterpartReplaced event = side.replace(wrong, unit("另一单位", LATER.plusMonths(2)), "机构改革", NOW);

        assertThat(event.former().until()).isEqualTo(LATER.plusMonths(2).minusDays(1));
        assertThat(event.corrected()).isNull();
    }

    @Test
    void doesNotTakeTheFirstDayFromWhoHasBegun() {
        assertThatThrownBy(() -> side.replace(wrong, unit("另一单位", FIRST), "更正", NOW))
                .isInstanceOf(NotInOffice.class);
    }
}
