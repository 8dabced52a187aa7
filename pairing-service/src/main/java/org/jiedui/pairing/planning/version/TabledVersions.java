package org.jiedui.pairing.planning.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
            version = version + 1, status = ?1, updatedAt = ?2
            where planId = ?3 and tabled.planVersion = ?4 and status = ?5""";

    /** An open version is open no more once the next one takes its place. */
    void revise(UUID plan, int number, Instant at) {
        int unusedNoneOrOne = update(REVISE, VersionStatus.REVISED, at, plan, number, VersionStatus.OPEN);
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
