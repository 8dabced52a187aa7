package org.jiedui.activity.calendar.regional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.RegionalDayNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The days of regions, those removed included. */
@ApplicationScoped
class RegionalDays implements PanacheRepositoryBase<RegionalDay, UUID> {

    private static final String SELECT = "select r.* from regional_day r where true";

    private final Sql sql;

    RegionalDays(Sql sql) {
        this.sql = sql;
    }

    /** @throws RegionalDayNotFound if there is none */
    RegionalDay load(RegionalDayId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new RegionalDayNotFound(id));
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
                .andIfWithin("r.region", region)
                .page(page, "r.id", "r.updated_at", RegionalDayView.class, day -> day.id()
                        .value())
                .map(day -> day.offeredTo(caller));
    }
}
