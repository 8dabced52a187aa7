package org.jiedui.activity.scheduling;

import static org.jiedui.activity.scheduling.ActivityStatus.COMPLETED;
import static org.jiedui.activity.scheduling.ActivityStatus.PLANNED;
import static org.jiedui.activity.scheduling.ActivityStatus.RUNNING;
import static org.jiedui.activity.scheduling.ActivityStatus.SCHEDULED;

import java.util.Objects;
import java.util.Set;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityStatusForbids;
import org.jiedui.activity.scheduling.SchedulingRefusals.NoTimesProposed;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesAlreadyProposed;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesProposedByTheOtherSide;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesProposedByTheOwnSide;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Action;
import org.jiedui.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What the liaison of a side may do with an activity until it is completed, and to correct it afterwards. Nobody else may do any of it. */
public enum ActivityAction implements Action {
    @Named(zh = "安排环节", en = "schedule sessions")
    @Meaning(value = "Give an activity for which a day is agreed its sessions", zh = "为已定日期的活动安排环节")
    SCHEDULE_SESSIONS("ActivitySession_schedule", By.EITHER_SIDE_WHILE_NOTHING_IS_PROPOSED, PLANNED),
    @Named(zh = "提出改期", en = "propose other times")
    @Meaning(value = "Propose other times to the other side", zh = "向对方提出其他时间")
    PROPOSE_TIMES("TimeProposal_propose", By.EITHER_SIDE_WHILE_NOTHING_IS_PROPOSED, PLANNED, SCHEDULED),
    @Named(zh = "同意改期", en = "accept other times")
    @Meaning(value = "Accept the times that the other side proposes", zh = "同意对方提出的时间")
    ACCEPT_TIMES("TimeProposal_accept", By.THE_SIDE_ASKED, PLANNED, SCHEDULED),
    @Named(zh = "拒绝改期", en = "decline other times")
    @Meaning(value = "Decline the times that the other side proposes; the present ones stand", zh = "拒绝对方提出的时间，现有时间不变")
    DECLINE_TIMES("TimeProposal_decline", By.THE_SIDE_ASKED, PLANNED, SCHEDULED, RUNNING),
    @Named(zh = "撤回改期", en = "withdraw other times")
    @Meaning(
            value = "Withdraw the times that the caller's side proposed; the present ones stand",
            zh = "撤回本方提出的时间，现有时间不变")
    WITHDRAW_TIMES("TimeProposal_withdraw", By.THE_PROPOSER, PLANNED, SCHEDULED, RUNNING),
    @Named(zh = "调整地点和议程", en = "arrange places and agenda")
    @Meaning(value = "Arrange where sessions are held and what is on", zh = "调整各环节的地点和议程")
    ARRANGE("ActivitySession_arrange", By.THE_HOST, SCHEDULED, RUNNING),
    @Named(zh = "变更所完成的任务", en = "change what it discharges")
    @Meaning(value = "Change which legs of obligations it will discharge", zh = "变更该活动将完成哪些任务")
    DECLARE("ActivityDischarge_declare", By.EITHER_SIDE, PLANNED, SCHEDULED, RUNNING),
    @Named(zh = "取消", en = "cancel")
    @Meaning(value = "Cancel the activity, for a reason", zh = "取消活动，须说明理由")
    CANCEL("Activity_cancel", By.EITHER_SIDE, PLANNED, SCHEDULED, RUNNING),
    @Named(zh = "记录参会情况", en = "record attendance")
    @Meaning(value = "Record for the host how many a unit sent", zh = "由主办方记录一个单位的参会人数")
    RECORD_ATTENDANCE("Attendance_record", By.THE_HOST, SCHEDULED, RUNNING),
    @Named(zh = "更正参会人数", en = "correct a head count")
    @Meaning(value = "Correct for the host how many a unit sent", zh = "由主办方更正一个单位的参会人数")
    CORRECT_ATTENDANCE("Attendance_correct", By.THE_HOST, SCHEDULED, RUNNING, COMPLETED),
    @Named(zh = "完成", en = "complete")
    @Meaning(value = "Record, once it is over, what came of it", zh = "活动结束后记录成果，通报双方")
    COMPLETE("Completion_complete", By.EITHER_SIDE, SCHEDULED, RUNNING),
    @Named(zh = "更正成果", en = "correct the outcome")
    @Meaning(value = "Correct what was said to have come of it", zh = "更正已记录的成果")
    AMEND("ActivityAmendment_amend", By.EITHER_SIDE, COMPLETED);

    private final String operationId;
    private final By by;
    private final Set<ActivityStatus> statuses;

    ActivityAction(String operationId, By by, ActivityStatus... statuses) {
        this.operationId = operationId;
        this.by = by;
        this.statuses = Set.of(statuses);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    boolean isPossible(ActivityState state, SideOfPairing side) {
        return isIn(state) && by.permits(state, side) && (state.over() || this != COMPLETE);
    }

    /** @throws NotTheHost if it is for the host and the side does not host; when all is online, it is for either */
    public void checkIsFor(SideOfPairing side, @Nullable SideOfPairing host) {
        if (by == By.THE_HOST && host != null && side != host) {
            throw new NotTheHost(host);
        }
    }

    /**
     * Checks it by the status alone.
     *
     * @throws ActivityAlreadyCompleted if it is completed
     * @throws ActivityStatusForbids if an activity of that status does not allow it
     */
    public void check(ActivityStatus present) {
        if (!statuses.contains(present)) {
            throw notIn(present);
        }
    }

    private Refusal notIn(ActivityStatus present) {
        return present == COMPLETED ? new ActivityAlreadyCompleted() : new ActivityStatusForbids(present, this);
    }

    /** Of an activity that runs, the sessions that have not begun can be moved. */
    private boolean isIn(ActivityState state) {
        boolean moves = this == PROPOSE_TIMES || this == ACCEPT_TIMES;
        return statuses.contains(state.status()) || (moves && state.status() == RUNNING && state.moreToCome());
    }

    /** Throws the refusal that says why it is not possible. Whether it is over is for the aggregate, which knows until when. */
    void check(ActivityState state, SideOfPairing side) {
        if (!isIn(state)) {
            throw notIn(state.status());
        }
        if (!by.permits(state, side)) {
            throw by.refusal(state);
        }
    }

    /** Which side. */
    private enum By {
        EITHER_SIDE,
        EITHER_SIDE_WHILE_NOTHING_IS_PROPOSED,
        THE_HOST,
        THE_PROPOSER,
        THE_SIDE_ASKED;

        boolean permits(ActivityState state, SideOfPairing side) {
            SideOfPairing proposer = state.proposedBy();
            return switch (this) {
                case EITHER_SIDE -> true;
                case EITHER_SIDE_WHILE_NOTHING_IS_PROPOSED -> proposer == null;
                case THE_HOST -> state.host() == null || state.host() == side;
                case THE_PROPOSER -> proposer == side;
                case THE_SIDE_ASKED -> proposer != null && proposer != side;
            };
        }

        /** Why it does not permit what it does not. */
        Refusal refusal(ActivityState state) {
            return switch (this) {
                case EITHER_SIDE, EITHER_SIDE_WHILE_NOTHING_IS_PROPOSED -> new TimesAlreadyProposed();
                case THE_HOST -> new NotTheHost(Objects.requireNonNull(state.host()));
                case THE_PROPOSER ->
                    state.proposedBy() == null ? new NoTimesProposed() : new TimesProposedByTheOtherSide();
                case THE_SIDE_ASKED ->
                    state.proposedBy() == null ? new NoTimesProposed() : new TimesProposedByTheOwnSide();
            };
        }
    }
}
