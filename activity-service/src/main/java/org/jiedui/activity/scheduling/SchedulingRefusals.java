package org.jiedui.activity.scheduling;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;

/** The rules of scheduling, and what is said to whoever breaks one. */
public final class SchedulingRefusals {

    private SchedulingRefusals() {}

    /** A completed activity has been published and circulated; nothing is added to it any more. */
    @Rule(kind = CONFLICT, title = "活动已完成", zh = "该活动已完成。", en = "The activity is already completed.")
    public static final class ActivityAlreadyCompleted extends Refusal {
        ActivityAlreadyCompleted() {}
    }

    /** There is no such activity in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该活动", zh = "没有活动 %s。", en = "There is no activity %s.")
    public static final class ActivityNotFound extends Refusal {
        public ActivityNotFound(ActivityId id) {
            super(id);
        }
    }

    /** Of an activity that runs, only what has not begun is moved: a proposal names the other sessions as they are. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "已开始的环节不能改期",
            zh = "已有 %d 个环节开始，须原样保留；只能改动尚未开始的环节。",
            en = "%d of its sessions have begun and stay as they are; only those to come are moved.")
    public static final class BegunSessionsStay extends Refusal {
        BegunSessionsStay(int begun) {
            super(begun);
        }
    }

    /** What is not completed can be changed as its status allows. */
    @Rule(
            kind = CONFLICT,
            title = "活动状态不允许",
            zh = "%s的活动不能%s。",
            en = "The status \"%s\" of the activity does not allow this: %s.")
    public static final class ActivityStatusForbids extends Refusal {

        private static final Member<ActivityStatus> ACTIVITY_STATUS =
                Member.of("activityStatus", ActivityStatus.class, "活动目前的状态", "The status of the activity");

        ActivityStatusForbids(ActivityStatus status, ActivityAction action) {
            super(status, action);
            member(ACTIVITY_STATUS, status);
        }
    }

    /** What a pair owes is met within its period, on a working day of both sides, in a week that neither has blocked. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日期不合适",
            zh = "%s请另选日期，或在 exception 中说明为何必须如此。",
            en = "%s Choose another day, or say in exception why it must be so.")
    public static final class DaysDoNotFit extends Refusal {

        private static final Member<List<LocalDate>> NEXT_DAYS = Member.listOf(
                "nextDays",
                LocalDate.class,
                "任务期内其后合适的日期，没有则为空",
                "The next days of the period that fit; empty if there are none");

        /** @param nextDays that fit within the period; none when there are no more */
        DaysDoNotFit(List<Text> broken, List<LocalDate> nextDays) {
            super(new Text(
                    broken.stream().map(Text::zh).collect(Collectors.joining()),
                    broken.stream().map(Text::en).collect(Collectors.joining(" "))));
            member(NEXT_DAYS, nextDays);
        }
    }

    /** What is already over is recorded after the fact 补录 and has to say so. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "交流已结束",
            zh = "交流已于 %s 结束；请说明是补录。",
            en = "The exchange was over at %s; say that it is recorded after the fact.")
    public static final class ExchangeAlreadyOver extends Refusal {
        ExchangeAlreadyOver(Instant end) {
            super(ChinaTime.offset(end));
        }
    }

    /** Only what is over can be completed, or be recorded after the fact. */
    @Rule(kind = UNPROCESSABLE, title = "交流尚未结束", zh = "交流要到 %s 才结束。", en = "The exchange is not over until %s.")
    public static final class ExchangeNotOverYet extends Refusal {
        ExchangeNotOverYet(Instant end) {
            super(ChinaTime.offset(end));
        }
    }

    /** Somebody hosts whatever is not online. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "未写明主办地区",
            zh = "除线上交流（mode 为 ONLINE）外，请写明主办地区（hostRegion）。",
            en = "Say which region hosts (hostRegion), unless it is online (mode ONLINE).")
    public static final class HostNotNamed extends Refusal {
        HostNotNamed() {}
    }

    /** Nobody can answer or take back what nobody has proposed. */
    @Rule(kind = CONFLICT, title = "没有待定的改期", zh = "没有待答复的改期提议。", en = "No other times are proposed.")
    public static final class NoTimesProposed extends Refusal {
        NoTimesProposed() {}
    }

    /** The day was agreed by both sides; another one takes both of them. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "不在商定日期",
            zh = "活动的环节须从双方商定的 %s 开始；改到其他日期请提议改期。",
            en = "Its sessions begin on %s, the day both sides agreed; propose other times to move it.")
    public static final class NotOnTheAgreedDay extends Refusal {

        private static final Member<LocalDate> AGREED_DAY =
                Member.of("agreedDay", LocalDate.class, "双方商定的日期", "The day both sides agreed");

        NotOnTheAgreedDay(LocalDate agreed) {
            super(agreed);
            member(AGREED_DAY, agreed);
        }
    }

    /** The side that hosts gives the sessions, says where and how, and records who came, once for both. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是主办方",
            zh = "只有主办的%s联络员可以这样做。",
            en = "Only the liaison of the %s, which hosts, may do this.")
    public static final class NotTheHost extends Refusal {
        NotTheHost(SideOfPairing host) {
            super(host);
        }
    }

    /** Places are arranged for all sessions together, in their order. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "地点与环节不符",
            zh = "给出了 %d 个地点，该活动共 %d 个环节。",
            en = "There are %d places for %d sessions.")
    public static final class PlacesDoNotMatch extends Refusal {
        PlacesDoNotMatch(int places, int sessions) {
            super(places, sessions);
        }
    }

    /** An amendment corrects something. */
    @Rule(kind = UNPROCESSABLE, title = "内容没有变化", zh = "成果和材料与现有的相同。", en = "Outcome and materials are these already.")
    public static final class ResultUnchanged extends Refusal {
        ResultUnchanged() {}
    }

    /** One proposal is open at a time: it is accepted, declined or withdrawn before anything else about the times is decided. */
    @Rule(
            kind = CONFLICT,
            title = "已有待定的改期",
            zh = "该活动已有待答复的改期提议。",
            en = "Other times are proposed for the activity already; they must be answered or withdrawn first.")
    public static final class TimesAlreadyProposed extends Refusal {
        TimesAlreadyProposed() {}
    }

    /** An activity that has a day is moved to a day, one that has sessions to other sessions. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "改期内容不符",
            zh = "尚无环节的活动请提议日期（on），已有环节的活动请提议环节（sessions）。",
            en = "Propose a day (on) for an activity without sessions, and sessions for one that has them.")
    public static final class TimesOfAnotherKind extends Refusal {
        TimesOfAnotherKind() {}
    }

    /** A side takes back what it proposed itself; what the other side proposed it declines. */
    @Rule(
            kind = FORBIDDEN,
            title = "改期由另一方提出",
            zh = "改期由另一方提出；您可以拒绝。",
            en = "The other side proposed these times; you can decline them.")
    public static final class TimesProposedByTheOtherSide extends Refusal {
        TimesProposedByTheOtherSide() {}
    }

    /** A side answers what the other side proposed; what it proposed itself it withdraws. */
    @Rule(
            kind = FORBIDDEN,
            title = "改期由本方提出",
            zh = "改期由本方提出，须由另一方答复；您可以撤回。",
            en = "Your side proposed these times; the other side answers, and you can withdraw them.")
    public static final class TimesProposedByTheOwnSide extends Refusal {
        TimesProposedByTheOwnSide() {}
    }

    /** A proposal changes something. */
    @Rule(kind = UNPROCESSABLE, title = "时间没有变化", zh = "提议的时间与现有时间相同。", en = "The activity has these times already.")
    public static final class TimesUnchanged extends Refusal {
        TimesUnchanged() {}
    }
}
