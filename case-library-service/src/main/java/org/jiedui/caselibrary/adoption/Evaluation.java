package org.jiedui.caselibrary.adoption;

import java.math.BigDecimal;
import java.util.List;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.caselibrary.indicator.Reading;
import org.jiedui.events.AdoptionEvent.ObservedEffect;
import org.jiedui.events.AdoptionEvent.ObservedReading;
import org.jspecify.annotations.Nullable;

/**
 * What a region observed after it took up a case.
 *
 * @param lesson what others should know
 */
public record Evaluation(
        List<Observation> observations, @Nullable String lesson) {

    List<ObservedEffect> published() {
        return observations.stream().map(Evaluation::effect).toList();
    }

    private static ObservedEffect effect(Observation observed) {
        return new ObservedEffect(
                observed.region().value(),
                observed.indicator(),
                observed.after().definitionVersion(),
                reading(observed.before()),
                reading(observed.after()),
                observed.source());
    }

    private static ObservedReading reading(Reading read) {
        BigDecimal value = read.value();
        return new ObservedReading(
                read.period().label(), value == null ? null : value.toPlainString(), read.assessmentClass());
    }
}
