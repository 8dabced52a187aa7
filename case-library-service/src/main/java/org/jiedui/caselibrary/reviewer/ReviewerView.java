package org.jiedui.caselibrary.reviewer;

import java.time.Instant;
import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer as its office and itself see it, without the subject of its token.
 *
 * @param office code of the province that keeps it; absent: the ministry
 * @param post title of the post, never a name
 * @param region code of the region; absent for experts who work for no region
 * @param scenes codes of scenes, such as {@code RESIDENTIAL_COMMUNITY}
 * @param actions the operations this caller may ask for now
 */
public record ReviewerView(
        ReviewerId id,
        @Nullable RegionCode office,
        String unit,
        String post,
        @Nullable RegionCode region,
        List<Topic> topics,
        List<String> scenes,
        ReviewerStatus status,
        Instant updatedAt,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, actions);
    }

    boolean isKeptBy(Caller caller) {
        return new Office(office).isOf(caller);
    }

    /** The same, with what this caller may do. */
    ReviewerView offeredTo(Caller caller) {
        return Actions.offer(this, ReviewerAction.values(), action -> isKeptBy(caller) && action.isPossible(status));
    }
}
