package org.jiedui.activity.calendar.closure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.activity.calendar.closure.ClosureRefusals.ClosureNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.redesignation.PresentCode;
import org.jspecify.annotations.Nullable;

/** The closures of all regions, those removed included. */
@ApplicationScoped
class Closures implements PanacheRepositoryBase<Closure, UUID> {

    private static final String SELECT = "select c.* from closure c where true";

    private final Sql sql;

    Closures(Sql sql) {
        this.sql = sql;
    }

    /** @throws ClosureNotFound if there is none */
    Closure load(ClosureId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new ClosureNotFound(id));
    }

    /** @throws ClosureNotFound if there is none */
    ClosureView read(ClosureId id, Caller caller) {
        return sql.query(SELECT)
                .and("c.id = :id")
                .with("id", id)
                .first(ClosureView.class)
                .map(closure -> closure.offeredTo(caller))
                .orElseThrow(() -> new ClosureNotFound(id));
    }

    Page<ClosureView> list(@Nullable RegionCode region, PageRequest page, Caller caller) {
        return sql.query(SELECT)
                .andIfWithin("c.region", PresentCode.ifGiven(region, sql))
                .page(page, "c.id", "c.updated_at", ClosureView.class, closure -> closure.id()
                        .value())
                .map(closure -> closure.offeredTo(caller));
    }
}
