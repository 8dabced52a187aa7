package org.jiedui.activity.timetable;

import static org.jiedui.activity.timetable.TimetableStatus.ACCEPTED;
import static org.jiedui.activity.timetable.TimetableStatus.CHANGES_REQUESTED;
import static org.jiedui.activity.timetable.TimetableStatus.DRAFT;
import static org.jiedui.activity.timetable.TimetableStatus.PROPOSED;

import java.util.Locale;
import java.util.Set;
import org.jiedui.activity.timetable.TimetableRefusals.ProposedByTheOtherSide;
import org.jiedui.activity.timetable.TimetableRefusals.ProposedByTheOwnSide;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableStatusForbids;
import org.jiedui.activity.timetable.TimetableRefusals.YearHasATimetable;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Action;
import org.jspecify.annotations.Nullable;

/** What the liaisons of the two sides may do with a timetable, by its status and by who proposed it. */
enum TimetableAction implements Action {
    @Named(zh = "改期", en = "move dates")
    @Meaning(value = "Move some dates", zh = "调整个别日期")
    MOVE_DATES("Timetable_moveDates", By.THE_PROPOSER, DRAFT, PROPOSED, CHANGES_REQUESTED),
    @Named(zh = "重新排期", en = "arrange again")
    @Meaning(value = "Arrange the dates of the year again by the rules", zh = "按规则重新排出全年日期")
    ARRANGE("Timetable_arrange", By.THE_PROPOSER, DRAFT, PROPOSED, CHANGES_REQUESTED),
    @Named(zh = "提交对方", en = "propose")
    @Meaning(value = "Propose it to the other side", zh = "提交对方确认")
    PROPOSE("TimetableProposal_propose", By.THE_PROPOSER, DRAFT, CHANGES_REQUESTED),
    @Named(zh = "确认", en = "accept")
    @Meaning(value = "Accept what the other side proposes: its activities are planned", zh = "确认对方提出的日程，活动按其安排")
    ACCEPT("TimetableProposal_accept", By.THE_OTHER_SIDE, PROPOSED),
    @Named(zh = "要求修改", en = "request changes")
    @Meaning(value = "Ask the other side for changes", zh = "要求对方修改后再提")
    REQUEST_CHANGES("TimetableProposal_requestChanges", By.THE_OTHER_SIDE, PROPOSED),
    @Named(zh = "撤回", en = "withdraw")
    @Meaning(value = "Withdraw what the caller's side proposed", zh = "撤回本方提出的日程")
    WITHDRAW("TimetableProposal_withdraw", By.THE_PROPOSER, DRAFT, PROPOSED, CHANGES_REQUESTED),
    @Named(zh = "调整", en = "revise")
    @Meaning(value = "Propose changes of accepted dates", zh = "对已确认的日程提出调整")
    REVISE("TimetableProposal_revise", By.EITHER_SIDE, ACCEPTED);

    private final String operationId;
    private final By by;
    private final Set<TimetableStatus> statuses;

    TimetableAction(String operationId, By by, TimetableStatus... statuses) {
        this.operationId = operationId;
        this.by = by;
        this.statuses = Set.of(statuses);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** How the history calls it where no event is published. */
    String unpublished() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(SideOfPairing side, SideOfPairing proposedBy) {
        return switch (by) {
            case EITHER_SIDE -> true;
            case THE_PROPOSER -> side == proposedBy;
            case THE_OTHER_SIDE -> side != proposedBy;
        };
    }

    /** @param yearIsHeld whether another one of the year is proposed or accepted: that is answered, none is proposed beside it */
    boolean isPossible(TimetableStatus status, boolean yearIsHeld) {
        return statuses.contains(status) && !isBesideAnother(yearIsHeld);
    }

    private boolean isBesideAnother(boolean yearIsHeld) {
        return yearIsHeld && this == PROPOSE;
    }

    /** Throws the refusal that says for whom it is, if it is not for that side. */
    void check(SideOfPairing side, SideOfPairing proposedBy) {
        if (!isFor(side, proposedBy)) {
            throw by == By.THE_PROPOSER ? new ProposedByTheOtherSide() : new ProposedByTheOwnSide();
        }
    }

    /** @throws TimetableStatusForbids if a timetable of that status does not allow it */
    void check(TimetableStatus status) {
        if (!statuses.contains(status)) {
            throw new TimetableStatusForbids(status, this);
        }
    }

    /**
     * Throws the refusal that says why it is not possible, by status and by whether another one of the year is proposed or
     * accepted.
     *
     * @param yearHeldBy that other one
     */
    void check(TimetableStatus status, @Nullable TimetableId yearHeldBy) {
        check(status);
        if (yearHeldBy != null && isBesideAnother(true)) {
            throw new YearHasATimetable().named(yearHeldBy);
        }
    }

    /** Which side. */
    private enum By {
        EITHER_SIDE,
        THE_PROPOSER,
        THE_OTHER_SIDE
    }
}
