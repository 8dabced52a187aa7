package org.jiedui.pairing.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiedui.kit.paging.PageRequest;

/** The versions of plans; who may see one follows from its plan. */
@ApplicationScoped
class TabledVersions implements PanacheRepositoryBase<TabledVersion, UUID> {

    private static final String REVISE = """
            version = version + 1, outcome = ?1, updatedAt = ?2
            where planId = ?3 and tabled.planVersion = ?4 and outcome = ?5""";

    private static final String END = """
            version = version + 1, updatedAt = :at, countsUntil = :last
            where planId = :plan and outcome = AGREED and countsFrom <= :last
              and (countsUntil is null or countsUntil > :last)""";

    private static final String OVERTAKE = """
            version = version + 1, updatedAt = :at, countsFrom = null, countsUntil = null
            where planId = :plan and outcome = AGREED and countsFrom > :last""";

    /** What was to count on that day or later counts until the day before, or never. */
    void giveWay(UUID plan, LocalDate from, Instant at) {
        Map<String, Object> values = Map.of("plan", plan, "last", from.minusDays(1), "at", at);
        int unusedNoneOrOne = update(END, values);
        int unusedNoneOrMore = update(OVERTAKE, values);
    }

    /** An open version is open no more once the next one takes its place. */
    void revise(UUID plan, int number, Instant at) {
        int unusedNoneOrOne = update(REVISE, Outcome.REVISED, at, plan, number, Outcome.OPEN);
    }

    Optional<TabledVersion> of(UUID plan, int number) {
        return find("planId = ?1 and tabled.planVersion = ?2", plan, number).firstResultOptional();
    }

    /** Those that there are, in order. */
    List<TabledVersion> of(UUID plan, Set<Integer> numbers) {
        return list("planId = ?1 and tabled.planVersion in ?2 order by tabled.planVersion", plan, numbers);
    }

    List<TabledVersion> of(UUID plan, PageRequest page) {
        return find(
                        "planId = :plan and updatedAt >= :since and id < :before order by id desc",
                        Map.of("plan", plan, "since", page.updatedSince(), "before", page.before()))
                .range(0, page.fetch() - 1)
                .list();
    }
}
