package org.jiedui.caselibrary.reviewer;

import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the room of reviews goes by; it leaves the service in no answer, event or log.
 *
 * @param subject of the token
 */
public record KnownReviewer(
        ReviewerId id,
        @Nullable RegionCode office,
        String subject,
        String unit,
        String post,
        @Nullable RegionCode region,
        List<Topic> topics,
        List<String> scenes,
        ReviewerStatus status) {

    /** Without the subject, so that no log has it. */
    @Override
    public String toString() {
        return id.toString();
    }
}
