package org.jiedui.caselibrary.reviewer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.caselibrary.reviewer.Expertise;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * Where a reviewer works, and on what; never a name.
 *
 * @param post title of the post, never a name
 * @param region code of the region; absent for experts who work for no region
 * @param scenes codes of scenes, such as {@code RESIDENTIAL_COMMUNITY}
 */
record ExpertiseRequest(
        @NotBlank @Size(max = 100) @NoPersonalNumbers String unit,
        @NotBlank @Size(max = 60) @NoPersonalNumbers String post,
        @Nullable RegionCode region,

        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics,

        @NotNull @Size(max = 20) @NoRepeats
        List<@NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*") String> scenes) {

    Expertise toExpertise() {
        return new Expertise(unit, post, region, topics, scenes);
    }
}
