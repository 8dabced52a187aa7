package org.jiedui.caselibrary.reviewer;

import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a reviewer works, and on what.
 *
 * @param region absent for experts who work for no region
 * @param scenes codes of scenes, such as {@code RESIDENTIAL_COMMUNITY}
 */
public record Expertise(
        String unit, String post, @Nullable RegionCode region, List<Topic> topics, List<String> scenes) {
    public Expertise {
        topics = List.copyOf(topics);
        scenes = List.copyOf(scenes);
    }
}
