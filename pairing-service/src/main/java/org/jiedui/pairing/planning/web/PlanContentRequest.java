package org.jiedui.pairing.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.text.MultiLine;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;
import org.jiedui.pairing.planning.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a plan; absent {@code blockedWeeks} means none.
 *
 * @param effectiveFrom the day from which on the pair owes; the periods it falls in are owed in full
 */
record PlanContentRequest(
        @NotNull @SensibleDate LocalDate effectiveFrom,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid CadenceLineRequest> cadence,
        @NotNull @Size(max = 5) @NoRepeats List<@NotNull Topic> topics,

        @Size(max = 4000) @MultiLine @NoPersonalNumbers @Nullable String goals,

        @Size(max = 110) @Nullable List<@NotNull @Valid WeekToBlock> blockedWeeks) {

    PlanContent toContent() {
        return new PlanContent(
                effectiveFrom,
                cadence.stream().map(CadenceLineRequest::toLine).toList(),
                topics,
                goals,
                blockedWeeks == null
                        ? List.of()
                        : blockedWeeks.stream().map(WeekToBlock::toBlockedWeek).toList());
    }

    /**
     * One duty.
     *
     * @param duty the kind of task
     * @param count how many times in each period
     * @param legs the number of parts in which each is held; 2 for a mutual visit
     */
    record CadenceLineRequest(
            @NotNull Duty duty,
            @NotNull Period period,
            @Schema(required = true) @Min(1) @Max(99) int count,
            @Schema(required = true) @Min(1) @Max(9) int legs) {

        CadenceLine toLine() {
            return new CadenceLine(duty, period, count, legs);
        }
    }

    /**
     * A week in which a side can hold nothing, and why.
     *
     * @param week week of ISO 8601, Monday to Sunday, such as {@code 2023-W05}
     * @param reason why, such as a festival
     */
    record WeekToBlock(
            @NotNull SideOfPairing side,
            @NotNull @WeekOfTheCalendar String week,
            @Size(max = 300) @NoPersonalNumbers @Nullable String reason) {

        BlockedWeek toBlockedWeek() {
            return new BlockedWeek(side, week, reason);
        }
    }
}
