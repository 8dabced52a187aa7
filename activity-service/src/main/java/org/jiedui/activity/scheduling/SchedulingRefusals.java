package org.jiedui.activity.scheduling;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.time.Instant;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
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
}
