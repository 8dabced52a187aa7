package org.jiedui.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

            @Meaning("The indicator's code, the same in all versions") @Size(min = 1, max = 60) String indicator,

            @Min(1) int definitionVersion,

            @Meaning("Chinese name") @Size(min = 1, max = 100) String name,

            IndicatorUnit unit,

            @Meaning("What is counted") @Size(min = 1, max = 1000) String counted,

            @Meaning("Over what it is counted; absent when it is no ratio") @Size(max = 1000) @Nullable String countedOver,

            @Meaning("The document that defines it") @Size(min = 1, max = 300) String document,

            @Meaning("First day on which this version holds")
            LocalDate validFrom,

            @Meaning("Numbers of the versions it makes void: issued before, not begun, and never to hold")
            @Size(max = 1000) List<@Min(1) Integer> voided)
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
            @Size(min = 1, max = 60) String indicator,
            @Min(1) int definitionVersion,
            IndicatorUnit unit,
            PublishedParty region,

            @Meaning("Year, half-year, quarter or month in Asia/Shanghai: 2022, 2022-H2, 2022-Q4, 2022-12")
            @Pattern(regexp = "^(1999|20[0-9]{2}|2100)(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
            String period,

            @Meaning("The exact decimal as text, because many readers of JSON numbers would round it")
            @Pattern(regexp = "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$")
            String value,

            @Meaning("Where the value comes from") @Size(min = 1, max = 300) String source,

            @Meaning("Whether it replaces a value reported before under the same valueId")
            boolean corrected)
            implements IndicatorEvent {
        @Override
        public UUID aggregateId() {
            return valueId;
        }
    }
}
