package org.jiedui.pairing.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.events.PlanEvent.DifferenceKind.ADDED;
import static org.jiedui.events.PlanEvent.DifferenceKind.CHANGED;
import static org.jiedui.events.PlanEvent.DifferenceKind.REMOVED;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.pairing.planning.PlanFixture.DAY;
import static org.jiedui.pairing.planning.PlanFixture.MONTHLY;

import java.util.List;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Difference;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.Topic;
import org.junit.jupiter.api.Test;

class PlanDifferencesTest {

    private static final CadenceLine VISIT = new CadenceLine(Duty.MUTUAL_VISIT, Period.YEAR, 1, 2);
    private static final CadenceLine SYMPOSIUM = new CadenceLine(Duty.SYMPOSIUM, Period.HALF_YEAR, 1, 1);
    private static final BlockedWeek FESTIVAL = new BlockedWeek(LEADING, "2022-W51", "测试");

    private static final PlanContent BEFORE =
            new PlanContent(DAY, List.of(MONTHLY, VISIT), List.of(Topic.MECHANISM), "测试", List.of(FESTIVAL));

    @Test
    void areNoneBetweenTheSameInAnotherOrder() {
        PlanContent turned =
                new PlanContent(DAY, List.of(VISIT, MONTHLY), List.of(Topic.MECHANISM), "测试", List.of(FESTIVAL));

        assertThat(PlanDifferences.between(BEFORE, turned)).isEmpty();
    }

    @Test
    void nameEveryFieldByWhatItIsAbout() {
        CadenceLine quarterly = new CadenceLine(Duty.ONLINE_TRAINING, Period.QUARTER, 2, 1);
        BlockedWeek unexplained = new BlockedWeek(LEADING, "2022-W51", null);
        BlockedWeek more = new BlockedWeek(LEADING, "2022-W52", null);
        PlanContent after = new PlanContent(
                DAY.plusDays(1),
                List.of(quarterly, SYMPOSIUM),
                List.of(Topic.PUBLICITY),
                null,
                List.of(unexplained, more));

        assertThat(PlanDifferences.between(BEFORE, after))
                .containsExactly(
                        new Difference("/effectiveFrom", CHANGED, DAY, DAY.plusDays(1)),
                        new Difference("/cadence/MUTUAL_VISIT", REMOVED, VISIT, null),
                        new Difference("/cadence/ONLINE_TRAINING/period", CHANGED, Period.MONTH, Period.QUARTER),
                        new Difference("/cadence/ONLINE_TRAINING/count", CHANGED, 1, 2),
                        new Difference("/cadence/SYMPOSIUM", ADDED, null, SYMPOSIUM),
                        new Difference("/topics/MECHANISM", REMOVED, Topic.MECHANISM, null),
                        new Difference("/topics/PUBLICITY", ADDED, null, Topic.PUBLICITY),
                        new Difference("/goals", REMOVED, "测试", null),
                        new Difference("/blockedWeeks/LEADING/2022-W51/reason", REMOVED, "测试", null),
                        new Difference("/blockedWeeks/LEADING/2022-W52", ADDED, null, more));
    }
}
