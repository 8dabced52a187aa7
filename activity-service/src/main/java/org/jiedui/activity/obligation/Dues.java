package org.jiedui.activity.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jiedui.activity.pair.Term;

/**
 * Everything a cooperation owes, and what it owes no longer with the reason. It follows from the terms and agreed versions
 * that are known, whatever the order they came in.
 */
final class Dues {

    private Dues() {}

    /**
     * A duty of a period is owed once. Where two terms have it, the one that owes it counts; where both do, the later one.
     *
     * @param terms first to last
     * @param versions of all their plans; those of one plan in order
     */
    static Collection<Obligation> of(List<Term> terms, List<AgreedVersion> versions) {
        SequencedMap<Obligation.Key, Obligation> dues = new LinkedHashMap<>();
        for (Term term : terms) {
            Map<Integer, List<AgreedVersion>> plans = versions.stream()
                    .filter(version -> version.pairing().equals(term.pairing()))
                    .collect(Collectors.groupingBy(AgreedVersion::year));
            plans.values().stream()
                    .flatMap(plan -> ofPlan(plan, term).stream())
                    .forEach(due -> dues.merge(due.key(), due, Dues::theOneThatCounts));
        }
        return dues.sequencedValues();
    }

    private static Obligation theOneThatCounts(Obligation former, Obligation later) {
        return later.isOwed() || !former.isOwed() ? later : former;
    }

    /** Each version from when it takes over, the periods before as they were owed. */
    private static List<Obligation> ofPlan(List<AgreedVersion> versions, Term term) {
        SequencedMap<Obligation.Key, Obligation> planned = new LinkedHashMap<>();
        for (AgreedVersion version : versions) {
            planned.replaceAll((key, former) -> former.replacedBy(version));
            Obligation.of(version).forEach(due -> planned.put(due.key(), due));
        }
        LocalDate from = versions.stream()
                .map(AgreedVersion::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return planned.sequencedValues().stream()
                .map(due -> due.within(term, from))
                .toList();
    }
}
