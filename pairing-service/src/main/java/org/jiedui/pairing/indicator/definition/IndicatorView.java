package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.period.ReportingPeriod;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionNotFound;

/**
 * An indicator with all versions of its definition, oldest first; each that is not void begins where the one before ends.
 *
 * @param code its code, such as {@code recycling-rate}; stays the same in all versions
 * @param name Chinese name, as the version has it that is valid today, or the first to begin
 * @param unit what values are measured in, by the same version as the name
 * @param versions all versions of its definition, oldest first
 */
public record IndicatorView(
        UUID id,
        String code,
        String name,
        IndicatorUnit unit,
        List<IssuedDefinition> versions,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The name and unit are of the version valid today, which another day may change. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, name, unit);
    }

    /** The versions that are not void. */
    Stream<IssuedDefinition> standing() {
        return versions.stream().filter(issued -> !issued.wasVoided());
    }

    /**
     * The version that holds in the whole period.
     *
     * @throws NoDefinitionThroughout if none does
     */
    public IssuedDefinition throughout(ReportingPeriod period) {
        return standing()
                .filter(issued -> issued.holdsThroughout(period))
                .findFirst()
                .orElseThrow(() -> new NoDefinitionThroughout(this, period));
    }

    /** @throws VersionNotFound if there is no version of that number */
    public IssuedDefinition numbered(int number) {
        if (number < 1 || number > versions.size()) {
            throw new VersionNotFound(code, number);
        }
        return versions.get(number - 1);
    }
}
