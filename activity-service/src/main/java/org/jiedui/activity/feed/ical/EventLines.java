package org.jiedui.activity.feed.ical;

import java.util.stream.Collectors;
import org.jiedui.activity.feed.FeedEntry;

/** An activity, or each run of its days, as an event: the same UID for life, a SEQUENCE that grows with every change. */
final class EventLines {

    private static final String UID_DOMAIN = "@activity.jiedui";

    private EventLines() {}

    static void write(FeedEntry entry, ContentLines lines) {
        String updated = WrittenTimes.utc(entry.updatedAt());
        lines.line("BEGIN:VEVENT")
                .line("UID:" + uid(entry))
                .line("SEQUENCE:" + entry.version())
                .line("DTSTAMP" + updated)
                .line("CREATED" + WrittenTimes.utc(entry.createdAt()))
                .line("LAST-MODIFIED" + updated)
                .line("STATUS:" + entry.status());
        writeTimes(entry, lines);
        lines.text("SUMMARY", EntryWording.summary(entry))
                .text("DESCRIPTION", EntryWording.description(entry))
                .texts("CATEGORIES", EntryWording.categories(entry));
        writeLocation(entry, lines);
        lines.line("END:VEVENT");
    }

    /** That of an activity on one run of days is its id alone, and stays so when others are added. */
    private static String uid(FeedEntry entry) {
        String run = entry.session() == 1 ? "" : "-" + entry.session();
        return entry.activity() + run + UID_DOMAIN;
    }

    private static void writeTimes(FeedEntry entry, ContentLines lines) {
        if (entry.isOfDays()) {
            lines.line("DTSTART" + WrittenTimes.day(entry.firstDay()))
                    .line("DTEND" + WrittenTimes.day(entry.lastDay().plusDays(1)));
        } else {
            lines.line("DTSTART" + WrittenTimes.begin(entry.startsAt()))
                    .line("DTEND" + WrittenTimes.end(entry.endsAt()));
        }
    }

    private static void writeLocation(FeedEntry entry, ContentLines lines) {
        String places = entry.parts().stream()
                .flatMap(part -> entry.publicPlaceOf(part).stream())
                .distinct()
                .collect(Collectors.joining("；"));
        if (!places.isEmpty()) {
            lines.text("LOCATION", places);
        }
    }
}
