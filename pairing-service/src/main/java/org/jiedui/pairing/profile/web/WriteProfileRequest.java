package org.jiedui.pairing.profile.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.pairing.profile.ProfileContent;
import org.jspecify.annotations.Nullable;

/** @param assessmentClass 1 to 4: the class in which a city is assessed */
record WriteProfileRequest(
        @Min(1) @Max(4) @Nullable Integer assessmentClass,

        @Size(min = 1, max = 300) @NoPersonalNumbers @Nullable String assessmentSource,

        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> strengths,
        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> needs,

        @Size(max = 1000) @MultiLine @NoPersonalNumbers @Nullable String note,

        @Size(max = 300) @NoPersonalNumbers @Nullable String source) {

    ProfileContent toContent() {
        return new ProfileContent(assessmentClass, assessmentSource, strengths, needs, note, source);
    }
}
