package org.jiedui.activity.calendar.regional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.RegionalDayNotFound;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.RegionalDayTaken;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.PresentCode;
import org.jspecify.annotations.Nullable;

/** The days of regions, those removed included. */
@ApplicationScoped
class RegionalDays implements PanacheRepositoryBase<RegionalDay, UUID> {

    private static final String SELECT = "select r.* from regional_day r where true";

    private static final String TAKEN = """
            select other.id from regional_day r join regional_day other
              on other.region = r.region and other.removed_at is null and other.id <> r.id
                and (other.date = r.date or other.month_day = r.month_day)
            where r.id = :id limit 1""";

    private final Sql sql;

    RegionalDays(Sql sql) {
        this.sql = sql;
    }

    /** @throws RegionalDayNotFound if there is none */
    RegionalDay load(RegionalDayId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new RegionalDayNotFound(id));
    }

    /** @throws RegionalDayTaken if the region has set that day otherwise, maybe by one that has moved with it */
    void checkIsFree(RegionalDayId added) {
        sql.query(TAKEN).with("id", added).first(RegionalDayId.class).ifPresent(there -> {
            throw new RegionalDayTaken().named(there);
        });
    }

    /** @throws RegionalDayNotFound if there is none */
    RegionalDayView read(RegionalDayId id, Caller caller) {
        return sql.query(SELECT)
                .and("r.id = :id")
                .with("id", id)
                .first(RegionalDayView.class)
                .map(day -> day.offeredTo(caller))
                .orElseThrow(() -> new RegionalDayNotFound(id));
    }

    Page<RegionalDayView> list(@Nullable RegionCode region, PageRequest page, Caller caller) {
        return sql.query(SELECT)
                .andIfWithin("r.region", PresentCode.ifGiven(region, sql))
                .page(page, "r.id", "r.updated_at", RegionalDayView.class, day -> day.id()
                        .value())
                .map(day -> day.offeredTo(caller));
    }
}
