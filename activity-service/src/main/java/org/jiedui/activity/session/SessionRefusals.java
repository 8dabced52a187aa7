package org.jiedui.activity.session;

import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.time.Instant;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.time.ChinaTime;

/** The rules of sessions, and what is said to whoever breaks one. */
public final class SessionRefusals {

    private SessionRefusals() {}

    /** A session ends after it begins. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "环节结束早于开始",
            zh = "环节将于 %s 结束，早于开始时间 %s。",
            en = "A session would end at %s, before it begins at %s.")
    public static final class SessionEndsBeforeItBegins extends Refusal {
        SessionEndsBeforeItBegins(Instant startsAt, Instant endsAt) {
            super(ChinaTime.offset(endsAt), ChinaTime.offset(startsAt));
        }
    }
}
