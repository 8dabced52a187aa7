package org.jiedui.activity.calendar.regional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.RegionalDayNotFound;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.RegionalDayTaken;
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

/** Adding and removing a region's own days, by the province; open to every role to read, as the calendar is. */
@ApplicationScoped
@Transactional
public class RegionalDayKeeping {

    private final RegionalDays days;
    private final Redesignations redesignations;
    private final ChangeHistory history;
    private final Clock clock;

    RegionalDayKeeping(RegionalDays days, Redesignations redesignations, ChangeHistory history, Clock clock) {
        this.days = days;
        this.redesignations = redesignations;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Adds a day.
     *
     * @throws RegionalDayRefusals.NotTheProvinceAbove if the caller is not the province that covers the region
     * @throws RegionalDayTaken if the region has set that day
     */
    public RegionalDayView add(RegionCode region, RegionalDayContent content, Caller caller) {
        RegionalDay.checkMayKeep(caller, region);
        redesignations.lockForShare();
        RegionalDay day = new RegionalDay(region, content, clock.instant());
        days.persistAndFlush(day);
        days.checkIsFree(day.id());
        history.record(day.id().value(), "added", Attribution.of(caller).on(content.document()));
        return get(day.id(), caller);
    }

    /** Removes a day; from now on it does not count, for dates gone by either. */
    public RegionalDayView remove(RegionalDayId id, Change change) {
        RegionalDay day = days.load(id);
        RegionalDay.checkMayKeep(change.caller(), day.region());
        change.check(day.version());
        day.remove(clock.instant());
        history.record(id.value(), "removed", change.attribution());
        return get(id, change.caller());
    }

    /** @throws RegionalDayNotFound if there is none */
    public RegionalDayView get(RegionalDayId id, Caller caller) {
        return days.read(id, caller);
    }

    /** @param region with all below it; absent: all regions */
    public Page<RegionalDayView> list(@Nullable RegionCode region, PageRequest page, Caller caller) {
        return days.list(region, page, caller);
    }

    public Page<HistoryEntry> history(RegionalDayId id, PageRequest page, Caller caller) {
        return history.of(get(id, caller).id().value(), page);
    }
}
