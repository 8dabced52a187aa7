package org.jiedui.activity.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jiedui.activity.feed.FeedRefusals.CalendarNotFound;

/** Reading a feed at its secret address, which is all that a calendar program can show. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class FeedReading {

    private final CalendarFeeds feeds;
    private final Clock clock;

    FeedReading(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** @throws CalendarNotFound if the secret is that of no feed, or no longer */
    public FeedCalendar calendar(FeedSecret secret) {
        FeedSubject subject = feeds.find(secret).orElseThrow(CalendarNotFound::new);
        return new FeedCalendar(subject.name(), feeds.entries(subject, clock.instant()));
    }
}
