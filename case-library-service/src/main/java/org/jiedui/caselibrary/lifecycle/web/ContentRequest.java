package org.jiedui.caselibrary.lifecycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jspecify.annotations.Nullable;

/**
 * Everything that authors write of a case; what is left out is empty, or prefilled from the evidence. Nothing is required here:
 * {@code completeness} says what a submission needs.
 *
 * @param scene code of a scene at pairing-service, such as {@code RESIDENTIAL_COMMUNITY}
 * @param indicators what was observed before and after
 * @param notToCopy what others had better not take over; that nothing is known is an answer
 */
record ContentRequest(
        @Size(max = 200) @NoPersonalNumbers @Nullable String title,
        @Nullable CaseKind kind,

        @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*") @Nullable String scene,

        @Size(max = 5) @NoRepeats @Nullable List<@NotNull Topic> topics,

        @Size(max = 10_000) @MultiLine @NoPersonalNumbers @Nullable String background,

        @Size(max = 10_000) @MultiLine @NoPersonalNumbers @Nullable String measures,

        @Size(max = 10_000) @MultiLine @NoPersonalNumbers @Nullable String results,

        @Size(max = 10_000) @MultiLine @NoPersonalNumbers @Nullable String lessons,

        @Size(max = 4_000) @MultiLine @NoPersonalNumbers @Nullable String sources,

        @Size(max = 20) @Nullable List<@NotNull @Valid Observation> indicators,

        @Size(max = 2_000) @MultiLine @NoPersonalNumbers @Nullable String conditions,

        @Size(max = 2_000) @MultiLine @NoPersonalNumbers @Nullable String notToCopy,

        @Size(max = 2_000) @MultiLine @NoPersonalNumbers @Nullable String costAndStaff,

        @Size(max = 30) @Nullable List<@NotNull @Valid PictureRequest> pictures) {

    CaseContent toContent() {
        return new CaseContent(
                title,
                kind,
                scene,
                listed(topics),
                background,
                measures,
                results,
                lessons,
                sources,
                listed(indicators),
                conditions,
                notToCopy,
                costAndStaff,
                listed(pictures).stream().map(PictureRequest::toPicture).toList());
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return Optional.ofNullable(given).orElse(List.of());
    }
}
