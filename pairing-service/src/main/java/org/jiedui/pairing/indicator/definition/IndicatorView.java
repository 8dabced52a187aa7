package org.jiedui.pairing.indicator.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.IndicatorEvent.IndicatorDefined;
import org.jiedui.events.vocabulary.IndicatorUnit;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.NoDefinitionThroughout;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooEarly;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionBeginsTooLate;
import org.jiedui.pairing.indicator.definition.IndicatorRefusals.VersionNotFound;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/**
 * An indicator with all versions of its definition, oldest first; each that is not void begins where the one before ends.
 *
 * @param code stays the same in all versions
 * @param name as the version has it that is valid today, or the first to begin
 * @param unit likewise
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
            UUID id, String code, List<IssuedDefinition> versions, Instant createdAt, long version, Instant now) {
        IssuedDefinition valid = validOn(ChinaTime.dateOf(now), versions);
        Instant updatedAt = versions.getLast().issuedAt();
        return new IndicatorView(
                id, code, valid.name(), valid.unit(), List.copyOf(versions), createdAt, updatedAt, version);
    }

    static IndicatorView first(String code, DefinitionContent content, Instant now) {
        return of(Ids.next(), code, List.of(IssuedDefinition.of(1, content, now)), now, 1, now);
    }

    private static IssuedDefinition validOn(LocalDate today, List<IssuedDefinition> versions) {
        List<IssuedDefinition> standing =
                versions.stream().filter(issued -> !issued.isVoid()).toList();
        return standing.stream()
                .filter(issued -> issued.hasBegun(today))
                .reduce((former, later) -> later)
                .orElse(standing.getFirst());
    }

    /** The name and unit are of the version valid today, which another day may change. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, name, unit);
    }

    /**
     * The indicator with a further version, which ends the one before it and makes void whatever has not begun and would
     * begin no earlier. Nothing can have been reported under a version that has not begun.
     *
     * @throws VersionBeginsTooEarly if a version has begun before which it would begin, or with it
     * @throws VersionBeginsTooLate if it would begin later than notices are issued ahead
     */
    IndicatorView followedBy(DefinitionContent content, Instant now) {
        IssuedDefinition next = IssuedDefinition.of(latest().number() + 1, content, now);
        LocalDate today = ChinaTime.dateOf(now);
        standing()
                .filter(issued -> issued.hasBegun(today) && !issued.beginsBefore(next))
                .findFirst()
                .ifPresent(begun -> {
                    throw new VersionBeginsTooEarly(content.validFrom(), begun);
                });
        int former = formerOf(next).map(IssuedDefinition::number).orElse(0);
        Stream<IssuedDefinition> before = versions.stream().map(issued -> issued.beside(next, former));
        return of(id, code, Stream.concat(before, Stream.of(next)).toList(), createdAt, version + 1, now);
    }

    /** The version that one ends: of those that begin before it, the last; absent if it is the first to begin. */
    Optional<IssuedDefinition> formerOf(IssuedDefinition next) {
        return standing().filter(issued -> issued.beginsBefore(next)).reduce((one, later) -> later);
    }

    /** Numbers of the versions that the latest made void. */
    List<Integer> voidedByLatest() {
        return versions.stream()
                .filter(issued -> latest().issuedAt().equals(issued.voidedAt()))
                .map(IssuedDefinition::number)
                .toList();
    }

    Stream<IssuedDefinition> standing() {
        return versions.stream().filter(issued -> !issued.isVoid());
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
                issued.validFrom(),
                voidedByLatest());
    }
}
