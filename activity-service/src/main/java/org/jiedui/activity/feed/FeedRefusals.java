package org.jiedui.activity.feed;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of calendar feeds, and what is said to whoever breaks one. */
public final class FeedRefusals {

    private FeedRefusals() {}

    /** A feed shows one pairing or one region. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "须指定结对或地区之一",
            zh = "请在 pairing 和 region 中指定且只指定一个。",
            en = "Name either pairing or region, and not both.")
    public static final class EitherPairingOrRegion extends Refusal {
        EitherPairingOrRegion() {}
    }

    /** Nobody subscribes to what they may not read. */
    @Rule(kind = NOT_FOUND, title = "没有该地区", zh = "您的范围内没有地区 %s。", en = "There is no region %s in your scope.")
    public static final class RegionNotInScope extends Refusal {
        RegionNotInScope(RegionCode region) {
            super(region);
        }
    }

    /** There is no such subscription in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该日历订阅", zh = "没有日历订阅 %s。", en = "There is no calendar feed %s.")
    public static final class CalendarFeedNotFound extends Refusal {
        CalendarFeedNotFound(CalendarFeedId id) {
            super(id);
        }
    }

    /** Who gets an address can read the feed, so only those who subscribed get one. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是订阅方",
            zh = "只有订阅方可以获取该订阅的地址。",
            en = "Only those who subscribed may have an address issued.")
    public static final class NotTheSubscriber extends Refusal {
        NotTheSubscriber() {}
    }

    /** A revoked feed never comes back; subscribe anew. */
    @Rule(kind = CONFLICT, title = "订阅已撤销", zh = "该日历订阅已撤销。", en = "The calendar feed is revoked.")
    public static final class CalendarFeedRevoked extends Refusal {
        CalendarFeedRevoked() {}
    }

    /**
     * Nobody reads a calendar there. It says the same of an address that never was, was replaced or was revoked, and it is no
     * 410: whoever holds an address learns nothing from it, not even that it once was one.
     */
    @Rule(
            kind = NOT_FOUND,
            title = "没有该日历",
            zh = "此地址没有日历；地址可能已被更换或撤销。",
            en = "There is no calendar at this address; it may have been replaced or revoked.")
    public static final class CalendarNotFound extends Refusal {
        CalendarNotFound() {}
    }
}
