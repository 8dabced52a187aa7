package org.jiedui.activity.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.timetable.TimetableFixture.NOW;
import static org.jiedui.activity.timetable.TimetableFixture.PAIR;
import static org.jiedui.activity.timetable.TimetableFixture.WISHES;
import static org.jiedui.activity.timetable.TimetableFixture.aDraft;
import static org.jiedui.activity.timetable.TimetableFixture.aDraftedTimetable;
import static org.jiedui.activity.timetable.TimetableFixture.anAgreedYear;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jiedui.activity.timetable.TimetableRefusals.ProposedByTheOtherSide;
import org.jiedui.activity.timetable.TimetableRefusals.ProposedByTheOwnSide;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableStatusForbids;
import org.jiedui.activity.timetable.TimetableRefusals.YearHasATimetable;
import org.jiedui.events.TimetableEvent;
import org.jiedui.events.TimetableEvent.TimetableAccepted;
import org.jiedui.events.TimetableEvent.TimetableProposed;
import org.jiedui.events.TimetableEvent.TimetableWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

    private static final String REASON = "示例：重大活动";

    private final Timetable timetable = aDraftedTimetable();

    @Nested
    class WhileItIsADraft {
        @Test
        void isNobodyElsesAffair() {
            assertThat(edit(timetable)).isEmpty();
            assertThat(timetable.withdraw(REASON, PAIR, NOW)).isEmpty();
        }

        @Test
        void isProposedWithTheDatesAsTheyAre() {
            TimetableProposed event = timetable.propose(timetable.entries().all(), PAIR, NOW);

            assertThat(event.timetable().meetings()).hasSize(4);
            assertThat(event.timetable().withoutDate()).isZero();
            assertThat(event.reason()).isNull();
        }
    }

    @Nested
    class OnceItIsProposed {
        private final TimetableProposed proposed =
                timetable.propose(timetable.entries().all(), PAIR, NOW);

        @Test
        void isAnotherVersionAfterAnEditAndPublished() {
            assertThat(edit(timetable))
                    .hasValueSatisfying(event -> assertThat(event.timetable().timetableVersion())
                            .isGreaterThan(proposed.timetable().timetableVersion()));
        }

        @Test
        void isProposedAgainAfterChangesWereAskedFor() {
            TimetableEvent unused = timetable.requestChanges(REASON, SideOfPairing.PARTNER, PAIR, NOW);

            assertThat(edit(timetable)).isEmpty();
            assertThat(timetable.propose(timetable.entries().all(), PAIR, NOW).proposedBy())
                    .isEqualTo(SideOfPairing.LEADING);
        }
    }

    @Nested
    class OnceItIsAccepted {
        private final Entries agreed = anAgreedYear();

        OnceItIsAccepted() {
            TimetableEvent unused = timetable.propose(timetable.entries().all(), PAIR, NOW);
            TimetableAccepted accepted = timetable.accept(agreed.all(), SideOfPairing.PARTNER, PAIR, NOW);
            assertThat(accepted.timetable().meetings()).hasSize(4);
        }

        @Test
        void standsAgainWhenChangesAreWithdrawn() {
            TimetableProposed revised = revise(timetable);
            Optional<TimetableProposed> edited = timetable.edit(
                    TimetableAction.ARRANGE, new Wishes(9, List.of(), List.of()), aDraft().all(), PAIR, NOW);
            Optional<TimetableWithdrawn> withdrawn = timetable.withdraw(REASON, PAIR, NOW);

            assertThat(revised.proposedBy()).isEqualTo(SideOfPairing.PARTNER);
            assertThat(revised.reason()).isEqualTo(REASON);
            assertThat(edited).isPresent();
            assertThat(withdrawn).hasValueSatisfying(event -> assertThat(event.acceptedVersion())
                    .isEqualTo(1));
            assertThat(timetable.status()).isEqualTo(TimetableStatus.ACCEPTED);
            assertThat(timetable.entries()).isEqualTo(agreed);
            assertThat(timetable.wishes()).isEqualTo(WISHES);
            assertThat(timetable.proposedBy()).isEqualTo(SideOfPairing.LEADING);
            assertThat(timetable.reason()).isNull();
        }
    }

    /** The table is what is decided by: every action in every status, and for which side. */
    @ParameterizedTest
    @EnumSource
    void isDoneAsTheTableSays(TimetableAction action) {
        SoftAssertions all = new SoftAssertions();
        for (TimetableStatus status : TimetableStatus.values()) {
            all.assertThat(isDone(action, timetableOf(status)))
                    .as("%s of a timetable that is %s", action, status)
                    .isEqualTo(action.isPossible(status, false));
            all.assertThat(isCheckedBesideAnother(action, status))
                    .as("%s of a timetable that is %s beside another of the year", action, status)
                    .isEqualTo(action.isPossible(status, true));
        }
        for (SideOfPairing side : SideOfPairing.values()) {
            all.assertThat(isAllowed(action, side))
                    .as("%s by %s", action, side)
                    .isEqualTo(action.isFor(side, SideOfPairing.LEADING));
        }
        all.assertAll();
    }

    private static boolean isDone(TimetableAction action, Timetable timetable) {
        try {
            apply(action, timetable);
            return true;
        } catch (TimetableStatusForbids refused) {
            return false;
        }
    }

    private static boolean isCheckedBesideAnother(TimetableAction action, TimetableStatus status) {
        try {
            action.check(status, new TimetableId(UUID.randomUUID()));
            return true;
        } catch (TimetableStatusForbids | YearHasATimetable refused) {
            return false;
        }
    }

    private static boolean isAllowed(TimetableAction action, SideOfPairing side) {
        try {
            action.check(side, SideOfPairing.LEADING);
            return true;
        } catch (ProposedByTheOwnSide | ProposedByTheOtherSide refused) {
            return false;
        }
    }

    @SuppressWarnings("CheckReturnValue")
    private static void apply(TimetableAction action, Timetable timetable) {
        switch (action) {
            case MOVE_DATES, ARRANGE -> timetable.edit(action, WISHES, aDraft().all(), PAIR, NOW);
            case PROPOSE -> timetable.propose(timetable.entries().all(), PAIR, NOW);
            case ACCEPT -> timetable.accept(anAgreedYear().all(), SideOfPairing.PARTNER, PAIR, NOW);
            case REQUEST_CHANGES -> timetable.requestChanges(REASON, SideOfPairing.PARTNER, PAIR, NOW);
            case WITHDRAW -> timetable.withdraw(REASON, PAIR, NOW);
            case REVISE -> revise(timetable);
        }
    }

    private static Timetable timetableOf(TimetableStatus status) {
        Timetable timetable = aDraftedTimetable();
        List<TimetableAction> way =
                switch (status) {
                    case DRAFT -> List.of();
                    case PROPOSED -> List.of(TimetableAction.PROPOSE);
                    case CHANGES_REQUESTED -> List.of(TimetableAction.PROPOSE, TimetableAction.REQUEST_CHANGES);
                    case ACCEPTED -> List.of(TimetableAction.PROPOSE, TimetableAction.ACCEPT);
                    case WITHDRAWN -> List.of(TimetableAction.WITHDRAW);
                };
        way.forEach(action -> apply(action, timetable));
        return timetable;
    }

    private static Optional<TimetableProposed> edit(Timetable timetable) {
        return timetable.edit(TimetableAction.MOVE_DATES, WISHES, aDraft().all(), PAIR, NOW);
    }

    private static TimetableProposed revise(Timetable timetable) {
        Entries agreed = timetable.entries();
        Preview preview = new Preview(agreed, aDraft(), List.of());
        return timetable.revise(preview, SideOfPairing.PARTNER, REASON, PAIR, NOW);
    }
}
