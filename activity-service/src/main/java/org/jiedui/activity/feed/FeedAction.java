package org.jiedui.activity.feed;

import org.jiedui.activity.feed.FeedRefusals.CalendarFeedRevoked;
import org.jiedui.activity.feed.FeedRefusals.NotTheSubscriber;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/** What may be done with a subscription until it is revoked: an address is for those who subscribed only. */
enum FeedAction implements Action {
    @Named(zh = "更换地址", en = "issue an address")
    @Meaning(value = "Issue a new secret address; the one before is no longer valid", zh = "发放新的私密地址；原地址失效")
    ISSUE_ADDRESS("CalendarFeed_issueAddress", true),
    @Named(zh = "停止订阅", en = "revoke")
    @Meaning(value = "Revoke the subscription; its address is no longer valid", zh = "停止订阅，其地址失效")
    REVOKE("CalendarFeed_revoke", false);

    private final String operationId;
    private final boolean isForTheSubscriber;

    FeedAction(String operationId, boolean isForTheSubscriber) {
        this.operationId = operationId;
        this.isForTheSubscriber = isForTheSubscriber;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** @param subscribed whether the caller has subscribed, and does not only see the subscription */
    boolean isFor(boolean subscribed) {
        return subscribed || !isForTheSubscriber;
    }

    /** @throws NotTheSubscriber if it is for others */
    void checkFor(boolean subscribed) {
        if (!isFor(subscribed)) {
            throw new NotTheSubscriber();
        }
    }

    /** The same for every action; @throws CalendarFeedRevoked if nothing can be done any more */
    void check(boolean revoked) {
        if (revoked) {
            throw new CalendarFeedRevoked();
        }
    }
}
