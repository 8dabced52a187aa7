package org.jiedui.activity.session;

import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.time.Instant;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.time.ChinaTime;

/** The rules of sessions, and what is said to whoever breaks one. */
public final class SessionRefusals {

    private SessionRefusals() {}

    /** Times are a day, or sessions. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日期或环节",
            zh = "请给出日期（on）或环节（sessions），二者择一。",
            en = "Give a day (on) or sessions, one of the two.")
    public static final class DayOrSessions extends Refusal {
        DayOrSessions() {}
    }

    /** What is said of a session names it by its number, from 1. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "没有该环节",
            zh = "没有第 %d 个环节，该活动共 %d 个环节。",
            en = "There is no session %d; the activity has %d.")
    public static final class NoSuchSession extends Refusal {
        NoSuchSession(int session, int sessions) {
            super(session, sessions);
        }
    }

    /** Other times are still to come. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "改期时间已过",
            zh = "所提时间已于 %s 结束；活动若已举行，请取消本活动并补录。",
            en =
                    "The proposed times were over at %s; if it has taken place, cancel this activity and record that after the fact.")
    public static final class ProposedTimesAreOver extends Refusal {
        ProposedTimesAreOver(Instant end) {
            super(ChinaTime.offset(end));
        }
    }

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

    /** Whoever takes part in a session has to know where; a room of a video system is a place. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "未写明地点或链接",
            zh = "第 %d 个环节没有写明地点（place）或链接（link）。",
            en = "Session %d says neither its place (place) nor its link (link).")
    public static final class SessionNowhere extends Refusal {
        SessionNowhere(int session) {
            super(session);
        }
    }

    /** A session lasts a month at most. */
    @Rule(kind = UNPROCESSABLE, title = "环节过长", zh = "一个环节最长 %d 天。", en = "A session lasts %d days at most.")
    public static final class SessionTooLong extends Refusal {

        private static final Member<Long> LIMIT =
                Member.of("limit", Long.class, "一个环节最长多少天", "How many days a session lasts at most");

        SessionTooLong(long days) {
            super(days);
            member(LIMIT, days);
        }
    }
}
