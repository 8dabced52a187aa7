package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.events.PlanEvent;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PlanEvent.PlanAmendmentDeclined;
import org.jiedui.events.PlanEvent.PlanAmendmentProposed;
import org.jiedui.events.PlanEvent.PlanAmendmentWithdrawn;
import org.jiedui.events.PlanEvent.PlanDeclined;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.PlanEvent.PlanWithdrawn;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.planning.PlanRefusals.PlanVersionNotFound;
import org.jiedui.pairing.planning.PlanRefusals.VersionsNotInOrder;

/** Keeps every version that was ever put to both sides, and compares two of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class VersionKeeping {

    private final TabledVersions versions;
    private final Clock clock;

    VersionKeeping(TabledVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @param newest the version the plan was changed in, as it is after the event */
    public void follow(PlanEvent event, PlanVersion newest, Instant at) {
        UUID plan = event.planId();
        switch (event) {
            case PlanProposed proposed -> table(plan, newest, at);
            case PlanAmendmentProposed proposed -> table(plan, newest, at);
            case PlanSigned signed -> get(plan, newest.planVersion()).follow(newest, at);
            case PlanAgreed agreed -> get(plan, newest.planVersion()).agree(newest, at);
            case PlanAmended amended -> {
                versions.giveWay(plan, newest.countsFrom(), at);
                get(plan, newest.planVersion()).agree(newest, at);
            }
            case PlanDeclined declined -> get(plan, declined.planVersion()).become(Outcome.DECLINED, at);
            case PlanWithdrawn withdrawn -> get(plan, withdrawn.planVersion()).become(Outcome.WITHDRAWN, at);
            case PlanAmendmentDeclined declined ->
                get(plan, declined.planVersion()).become(Outcome.DECLINED, at);
            case PlanAmendmentWithdrawn withdrawn ->
                get(plan, withdrawn.planVersion()).become(Outcome.WITHDRAWN, at);
        }
    }

    /** Newest first. */
    public Page<PlanVersionView> list(UUID plan, PageRequest page) {
        Page<TabledVersion> found = page.page(versions.of(plan, page), TabledVersion::id);
        LocalDate today = today();
        return new Page<>(found.items().stream().map(one -> one.view(today)).toList(), found.next());
    }

    /** @throws PlanVersionNotFound if the plan has none of that number */
    public PlanVersionView read(UUID plan, int number) {
        return get(plan, number).view(today());
    }

    /**
     * @throws VersionsNotInOrder unless {@code from} is the lower one
     * @throws PlanVersionNotFound if the plan has none of one of these numbers
     */
    public VersionComparison compare(UUID plan, int from, int to) {
        if (from >= to) {
            throw new VersionsNotInOrder(from, to);
        }
        List<PlanVersion> both = versions.of(plan, Set.of(from, to)).stream()
                .map(TabledVersion::tabled)
                .toList();
        for (int number : List.of(from, to)) {
            if (both.stream().noneMatch(version -> version.planVersion() == number)) {
                throw new PlanVersionNotFound(number);
            }
        }
        return new VersionComparison(
                from,
                to,
                PlanDifferences.between(both.get(0).content(), both.get(1).content()));
    }

    /** The version before is revised by this one, if it is still open. */
    private void table(UUID plan, PlanVersion newest, Instant at) {
        versions.revise(plan, newest.planVersion() - 1, at);
        versions.persist(new TabledVersion(plan, newest, at));
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    private TabledVersion get(UUID plan, int number) {
        return versions.of(plan, number).orElseThrow(() -> new PlanVersionNotFound(number));
    }
}
