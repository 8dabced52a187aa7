package org.jiedui.activity.feed;

import java.util.List;

/**
 * What a feed shows now. Equal ones are read as the same text, so a reader that has it already need not get it again.
 *
 * @param name what people call it, in Chinese
 * @param entries by the time their activities begin
 */
public record FeedCalendar(String name, List<FeedEntry> entries) {
    public FeedCalendar {
        entries = List.copyOf(entries);
    }
}
