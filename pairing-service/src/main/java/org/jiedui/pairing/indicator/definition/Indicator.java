package org.jiedui.pairing.indicator.definition;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooEarly;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooLate;

/**
 * An indicator that gets a version of its definition. Its row is locked, because whether a further version may begin depends
 * on all those before.
 *
 * @param versions issued so far, oldest first
 */
@CheckReturnValue
record Indicator(UUID id, String code, List<IssuedDefinition> versions, long version) {

    private static final int YEARS_AHEAD = 2;

    /** One that has no definition yet. */
    static Indicator named(String code) {
        return new Indicator(Ids.next(), code, List.of(), 0);
    }

    /**
     * Issues a version, which ends the one before it and makes void whatever has not begun and would begin no earlier.
     * Nothing can have been reported under a version that has not begun.
     *
     * @throws VersionBeginsTooEarly if a version has begun before which it would begin, or with it
     * @throws VersionBeginsTooLate if it would begin later than notices are issued ahead
     */
    IndicatorDefined issue(DefinitionContent content, Instant now) {
        LocalDate today = ChinaTime.dateOf(now);
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (content.validFrom().isAfter(latest)) {
            throw new VersionBeginsTooLate(content.validFrom(), latest);
        }
        List<IssuedDefinition> replaced = versions.stream()
                .filter(issued -> !issued.wasVoided() && !issued.validFrom().isBefore(content.validFrom()))
                .toList();
        replaced.stream().filter(issued -> issued.hasBegun(today)).findFirst().ifPresent(begun -> {
            throw new VersionBeginsTooEarly(content.validFrom(), begun);
        });
        return new IndicatorDefined(
                id,
                code,
                versions.size() + 1,
                content.name(),
                content.unit(),
                content.counted(),
                content.countedOver(),
                content.document(),
                content.validFrom(),
                replaced.stream().map(IssuedDefinition::number).toList());
    }
}
