package org.jiedui.activity.calendar.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.activity.calendar.closure.ClosureRefusals.ClosureNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.knownparties.redesignation.Redesignations;
import org.jspecify.annotations.Nullable;

/**
 * Adding and removing closures, by the liaison of the region. Open to every role to read: the other side must know them. A
 * unit's closure closes the days for its side, whose liaison enters it because without that unit nothing can be held.
 */
@ApplicationScoped
@Transactional
public class ClosureKeeping {

    private final Closures closures;
    private final Redesignations redesignations;
    private final ChangeHistory history;
    private final Clock clock;

    ClosureKeeping(Closures closures, Redesignations redesignations, ChangeHistory history, Clock clock) {
        this.closures = closures;
        this.redesignations = redesignations;
        this.history = history;
        this.clock = clock;
    }

    /** @throws ClosureRefusals.ClosureOfAnotherRegion if the caller is not the liaison of the region */
    public ClosureView add(RegionCode region, ClosureContent content, Caller caller) {
        Closure.checkMayKeep(caller, region);
        redesignations.lockForShare();
        Closure closure = new Closure(region, content, clock.instant());
        closures.persist(closure);
        history.record(closure.id().value(), "added", Attribution.of(caller).because(content.reason()));
        return get(closure.id(), caller);
    }

    /** Removes a closure; from now on it does not count, for dates gone by either. */
    public ClosureView remove(ClosureId id, Change change) {
        Closure closure = closures.load(id);
        Closure.checkMayKeep(change.caller(), closure.region());
        change.check(closure.version());
        closure.remove(clock.instant());
        history.record(id.value(), "removed", change.attribution());
        return get(id, change.caller());
    }

    /** @throws ClosureNotFound if there is none */
    public ClosureView get(ClosureId id, Caller caller) {
        return closures.read(id, caller);
    }

    /** @param region with all below it; absent: all regions */
    public Page<ClosureView> list(@Nullable RegionCode region, PageRequest page, Caller caller) {
        return closures.list(region, page, caller);
    }

    public Page<HistoryEntry> history(ClosureId id, PageRequest page, Caller caller) {
        return history.of(get(id, caller).id().value(), page);
    }
}
