package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/**
 * An indicator with all versions of its definition, oldest first; each begins where the one before ends.
 *
 * @param code stays the same in all versions
 * @param name as the latest version has it
 * @param unit as the latest version has it
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

    static IndicatorView of(
            UUID id, String code, List<IssuedDefinition> versions, Instant createdAt, Instant updatedAt, long version) {
        IssuedDefinition latest = versions.getLast();
        return new IndicatorView(
                id, code, latest.name(), latest.unit(), List.copyOf(versions), createdAt, updatedAt, version);
    }

    static IndicatorView first(String code, DefinitionContent content, Instant now) {
        return of(Ids.next(), code, List.of(IssuedDefinition.of(1, content, now)), now, now, 1);
    }

    /**
     * The indicator with a further version, which ends the latest.
     *
     * @throws VersionBeginsTooEarly if it would not begin after the latest
     */
    IndicatorView followedBy(DefinitionContent content, Instant now) {
        IssuedDefinition former = latest();
        if (!content.validFrom().isAfter(former.validFrom())) {
            throw new VersionBeginsTooEarly(content.validFrom(), former);
        }
        Stream<IssuedDefinition> before = versions.stream().limit(versions.size() - 1L);
        Stream<IssuedDefinition> after = Stream.of(
                former.until(content.validFrom().minusDays(1)), IssuedDefinition.of(former.number() + 1, content, now));
        return of(id, code, Stream.concat(before, after).toList(), createdAt, now, version + 1);
    }

    /**
     * The version that holds in the whole period.
     *
     * @throws NoDefinitionThroughout if none does
     */
    public IssuedDefinition throughout(ReportingPeriod period) {
        return versions.stream()
                .filter(issued -> issued.holdsThroughout(period))
                .findFirst()
                .orElseThrow(() -> new NoDefinitionThroughout(this, period));
    }

    /** The version of that number, which somebody has measured by. */
    public IssuedDefinition numbered(int number) {
        return versions.get(number - 1);
    }

    IssuedDefinition latest() {
        return versions.getLast();
    }

    IndicatorDefined defined() {
        IssuedDefinition issued = latest();
        return new IndicatorDefined(
                id,
                code,
                issued.number(),
                issued.name(),
                issued.unit(),
                issued.counted(),
                issued.countedOver(),
                issued.document(),
                issued.validFrom());
    }
}
