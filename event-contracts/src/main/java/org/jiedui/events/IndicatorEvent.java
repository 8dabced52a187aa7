package org.jiedui.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jspecify.annotations.Nullable;

/** What pairing-service tells about assessment indicators: what they mean, and what regions report. */
public sealed interface IndicatorEvent extends PairingServiceEvent {

    @EventType("org.jiedui.indicator.defined.v1")
    @Meaning(
            "A version of an indicator's definition was issued; it holds until the next version that is not void begins")
    record IndicatorDefined(
            UUID indicatorId,

            @Meaning("The indicator's code, the same in all versions")
            String indicator,

            @Min(1) int definitionVersion,

            @Meaning("Chinese name") String name,

            IndicatorUnit unit,

            @Meaning("What is counted") String counted,

            @Meaning("Over what it is counted; absent when it is no ratio") @Nullable String countedOver,

            @Meaning("The document that defines it") String document,

            @Meaning("First day on which this version holds")
            LocalDate validFrom,

            @Meaning("Numbers of the versions it makes void: issued before, not begun, and never to hold")
            List<@Min(1) Integer> voided)
            implements IndicatorEvent {
        @Override
        public UUID aggregateId() {
            return indicatorId;
        }
    }

    @EventType("org.jiedui.indicator.reported.v1")
    @Meaning("A region's value for a period was reported, or corrected: the latest event of a valueId counts. "
            + "Values are compared only within one definitionVersion")
    record IndicatorReported(
            UUID valueId,
            String indicator,
            @Min(1) int definitionVersion,
            IndicatorUnit unit,
            PublishedParty region,

            @Meaning("Year, half-year, quarter or month in Asia/Shanghai: 2022, 2022-H2, 2022-Q4, 2022-12")
            @Pattern(regexp = "^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
            String period,

            @Meaning("The exact decimal as text, because many readers of JSON numbers would round it")
            @Pattern(regexp = "^(0|[1-9][0-9]*)(\\.[0-9]+)?$")
            String value,

            @Meaning("Where the value comes from") String source,

            @Meaning("Whether it replaces a value reported before under the same valueId")
            boolean corrected)
            implements IndicatorEvent {
        @Override
        public UUID aggregateId() {
            return valueId;
        }
    }
}
