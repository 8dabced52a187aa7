package org.jiedui.caselibrary.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedui.events.vocabulary.IndicatorUnit;

/** By which rule a value may stand beside a baseline: that of pairing-service's comparisons. */
final class ComparisonRule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Observation observed;
    private final LocalDate today;
    private final List<ObservationFault> broken = new ArrayList<>();

    private ComparisonRule(Observation observed, LocalDate today) {
        this.observed = observed;
        this.today = today;
    }

    /** Everything that is wrong with an observation. */
    static List<ObservationFault> faults(
            Observation observed, ReadingFacts before, ReadingFacts after, LocalDate today) {
        ComparisonRule rule = new ComparisonRule(observed, today);
        if (!before.isDefined()) {
            return List.of(ObservationFault.unknownIndicator(observed));
        }
        rule.compare();
        rule.judge(observed.before(), before);
        rule.judge(observed.after(), after);
        return List.copyOf(rule.broken);
    }

    /** Whether its two readings may stand beside each other, whatever is known of each. */
    static boolean compares(Observation observed) {
        ComparisonRule rule = new ComparisonRule(observed, LocalDate.MAX);
        rule.compare();
        return rule.broken.isEmpty();
    }

    private void compare() {
        Reading before = observed.before();
        Reading after = observed.after();
        if (!before.definitionVersion().equals(after.definitionVersion())) {
            broken.add(ObservationFault.definitionsDiffer(observed));
        }
        if (before.period().kind() != after.period().kind() || !after.period().follows(before.period())) {
            broken.add(ObservationFault.periodsDoNotCompare(before.period(), after.period()));
        }
        if (!Objects.equals(before.assessmentClass(), after.assessmentClass())) {
            broken.add(ObservationFault.assessmentClassesDiffer(observed));
        }
    }

    private void judge(Reading reading, ReadingFacts facts) {
        if (!facts.isKnown()) {
            broken.add(ObservationFault.unknownVersion(observed.indicator(), reading.definitionVersion()));
        } else if (!facts.measures(reading.period())) {
            broken.add(ObservationFault.periodOutsideTheDefinition(observed.indicator(), reading, facts));
        }
        if (!reading.period().to().isBefore(today)) {
            broken.add(ObservationFault.periodNotOver(reading.period()));
        }
        BigDecimal value = reading.value();
        IndicatorUnit unit = facts.unit();
        if (value != null && unit != null && !isWithin(value, unit)) {
            broken.add(ObservationFault.valueOutOfBounds(value, unit));
        }
    }

    private static boolean isWithin(BigDecimal value, IndicatorUnit unit) {
        return value.signum() >= 0 && (unit != IndicatorUnit.PERCENT || value.compareTo(ALL) <= 0);
    }
}
