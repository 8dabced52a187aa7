package org.jiedui.caselibrary.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.kit.time.ChinaTime;

/** What is known of indicators, for whoever keeps observations: whether they may stand, and what belongs beside them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownIndicators {

    /**
     * When what is {@link #read} beside observations was last told, for a statement.
     *
     * @param observations a column of them, as JSON
     */
    public static String lastTold(String observations) {
        return Indicators.LAST_TOLD.formatted(observations);
    }

    private final Indicators indicators;
    private final Clock clock;

    KnownIndicators(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    /** Everything that is wrong with any of them, in their order; one statement, however many they are. */
    public List<Objection> objections(List<Observation> observations) {
        LocalDate today = ChinaTime.dateOf(clock.instant());
        List<ReadingFacts> facts = facts(observations);
        return IntStream.range(0, observations.size())
                .boxed()
                .flatMap(index ->
                        ComparisonRule.faults(observations.get(index), before(facts, index), after(facts, index), today)
                                .stream()
                                .map(fault -> new Objection(index, fault.code(), fault.detail())))
                .toList();
    }

    /** The same as a reader sees them, in their order; one statement, however many they are. */
    public List<ObservedChange> read(List<Observation> observations) {
        List<ReadingFacts> facts = facts(observations);
        return IntStream.range(0, observations.size())
                .mapToObj(
                        index -> ObservedChange.of(observations.get(index), before(facts, index), after(facts, index)))
                .toList();
    }

    private List<ReadingFacts> facts(List<Observation> observations) {
        return observations.isEmpty() ? List.of() : indicators.facts(observations);
    }

    private static ReadingFacts before(List<ReadingFacts> facts, int index) {
        return facts.get(2 * index);
    }

    private static ReadingFacts after(List<ReadingFacts> facts, int index) {
        return facts.get(2 * index + 1);
    }
}
