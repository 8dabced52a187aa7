package org.jiedui.activity.feed.ical;

import org.jiedui.activity.feed.FeedCalendar;

/** A feed as programs read it. There is no METHOD, so DTSTAMP is when an event last changed, and equal feeds are equal texts. */
public final class ICalendar {

    /** How often a program should ask again; an answer that has not changed costs it nothing. */
    private static final String ASK_AGAIN_AFTER = "PT1H";

    private ICalendar() {}

    public static String of(FeedCalendar calendar) {
        ContentLines lines = new ContentLines()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//jiedui//activity-service//ZH")
                .line("CALSCALE:GREGORIAN")
                .text("NAME", calendar.name())
                .text("X-WR-CALNAME", calendar.name())
                .line("X-WR-TIMEZONE:" + WrittenTimes.ZONE)
                .line("REFRESH-INTERVAL;VALUE=DURATION:" + ASK_AGAIN_AFTER)
                .line("X-PUBLISHED-TTL:" + ASK_AGAIN_AFTER);
        writeZone(lines);
        calendar.entries().forEach(entry -> EventLines.write(entry, lines));
        return lines.line("END:VCALENDAR").toString();
    }

    /** China has kept one time since its last summer time ended, long before anything in a feed. */
    private static void writeZone(ContentLines lines) {
        lines.line("BEGIN:VTIMEZONE")
                .line("TZID:" + WrittenTimes.ZONE)
                .line("BEGIN:STANDARD")
                .line("DTSTART:19910915T020000")
                .line("TZOFFSETFROM:+0900")
                .line("TZOFFSETTO:+0800")
                .line("TZNAME:CST")
                .line("END:STANDARD")
                .line("END:VTIMEZONE");
    }
}
