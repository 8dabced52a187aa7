package org.jiedui.caselibrary.adoption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.EvaluationDoesNotStand;
import org.jiedui.caselibrary.indicator.Objection;
import org.jiedui.caselibrary.indicator.Observation;
import org.jiedui.caselibrary.indicator.Reading;
import org.jiedui.events.AdoptionEvent.ObservedEffect;
import org.jiedui.events.AdoptionEvent.ObservedReading;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a region observed after it took up a case.
 *
 * @param lesson what others should know
 */
public record Evaluation(
        List<Observation> observations, @Nullable String lesson) {

    private static final String OBSERVATIONS = "/observations";
    private static final Text OUTSIDE = new Text("%s 不在 %s 之内", "%s does not lie within %s");
    private static final Text UNMEASURED =
            new Text("至少一项指标须有前后两个数值", "at least one indicator needs a value before and a value after");

    /**
     * @param own the region that evaluates what it did: what it observes is observed there
     * @param objections to its observations
     * @throws EvaluationDoesNotStand if anything is wrong; all of it is named
     */
    void check(RegionCode own, List<Objection> objections) {
        List<FieldError> wrong = new ArrayList<>();
        if (observations.stream().noneMatch(Observation::wasMeasured)) {
            wrong.add(new FieldError(OBSERVATIONS, "nothing-measured", UNMEASURED));
        }
        for (int i = 0; i < observations.size(); i++) {
            RegionCode observed = observations.get(i).region();
            if (!own.covers(observed)) {
                wrong.add(new FieldError(OBSERVATIONS + "/" + i, "outside-the-region", OUTSIDE.with(observed, own)));
            }
        }
        objections.forEach(objection -> wrong.add(objection.at(OBSERVATIONS)));
        if (!wrong.isEmpty()) {
            throw new EvaluationDoesNotStand(wrong);
        }
    }

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
