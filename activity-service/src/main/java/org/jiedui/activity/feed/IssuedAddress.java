package org.jiedui.activity.feed;

import org.jiedui.kit.precondition.Versioned;

/**
 * The secret address of a feed, shown this once.
 *
 * @param address the secret address, below the origin of the API; whoever knows it reads the feed
 * @param feed the subscription
 */
public record IssuedAddress(String address, CalendarFeedView feed) implements Versioned {

    @Override
    public long version() {
        return feed.version();
    }

    @Override
    public String entityTag() {
        return feed.entityTag();
    }
}
