package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jspecify.annotations.Nullable;

/** What case-library-service tells about adoptions 推广应用: a region takes up a case of others, in its own way. */
@EventTopic("jiedui.case.events")
public sealed interface AdoptionEvent extends PublishedEvent {

    PublishedAdoption adoption();

    @Override
    default UUID aggregateId() {
        return adoption().adoptionId();
    }

    @EventType("org.jiedui.adoption.registered.v1")
    @Meaning("A region is interested in taking up a published case; nothing is decided yet")
    record AdoptionRegistered(PublishedAdoption adoption) implements AdoptionEvent {}

    @EventType("org.jiedui.adoption.progressed.v1")
    @Meaning("An adoption came to its next stage")
    record AdoptionProgressed(
            PublishedAdoption adoption,
            @OneOf({"PLANNED", "PILOTING", "IMPLEMENTED"}) AdoptionStage stage,

            @Meaning("What the region did in another way than the case, and why; from IMPLEMENTED on") @Nullable Adaptation adaptation)
            implements AdoptionEvent {}

    @EventType("org.jiedui.adoption.evaluated.v1")
    @Meaning("A region looked at what it has taken up: figures before and after, as observed, never as proof")
    record AdoptionEvaluated(
            PublishedAdoption adoption,
            @Size(min = 1, max = 20) List<ObservedEffect> observed,

            @Meaning("What others should know") @Size(max = 2000) @Nullable String lesson)
            implements AdoptionEvent {}

    @EventType("org.jiedui.adoption.abandoned.v1")
    @Meaning("A region gave up what it had begun to take up")
    record AdoptionAbandoned(
            PublishedAdoption adoption,
            @Size(min = 1, max = 1000) String reason,
            @Size(min = 1, max = 2000) String lesson)
            implements AdoptionEvent {}

    @EventType("org.jiedui.adoption.declined.v1")
    @Meaning("A region decided not to take up a case; a valid and useful result")
    record AdoptionDeclined(
            PublishedAdoption adoption,
            @Size(min = 1, max = 1000) String reason) implements AdoptionEvent {}

    /** The statement of a region on what it changed 因地制宜. */
    record Adaptation(
            @Size(min = 1, max = 2000) String changed,
            @Size(min = 1, max = 2000) String why) {}

    /** An indicator before and after, within one version of its definition. */
    record ObservedEffect(
            @Meaning("Code of the region whose figures they are: the adopting one or one below it") @CodeOfRegion
            String region,

            @Meaning("The indicator's code") @Size(min = 1, max = 60) String indicator,

            @Min(1) int definitionVersion,
            ObservedReading before,
            ObservedReading after,

            @Meaning("Where the figures come from") @Size(min = 1, max = 300) String source) {}

    /** What was read for a period. */
    record ObservedReading(
            @Meaning("Year, half-year, quarter or month in Asia/Shanghai: 2022, 2022-H2, 2022-Q4, 2022-12")
            @Pattern(regexp = "^(1999|20[0-9]{2}|2100)(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
            String period,

            @Meaning("The exact decimal as text; absent when it was not measured, which is not 0")
            @Pattern(regexp = "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$")
            @Nullable String value,

            @Meaning("Which of the four classes of the assessment the region was in") @Min(1) @Max(4) @Nullable Integer assessmentClass) {}
}
