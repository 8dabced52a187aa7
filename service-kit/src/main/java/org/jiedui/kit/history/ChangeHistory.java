package org.jiedui.kit.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Records every change of state, in the transaction that makes it. */
@ApplicationScoped
public class ChangeHistory {

    private static final String RECORD = """
            insert into change_history (aggregate_id, changed_at, change, role, region, unit, reason, document, version)
            values (:aggregate, :now, :change, :role, :region, :unit, :reason, :document, :version)""";
    private static final String READ = """
            select h.ordinal as number, h.changed_at as updated_at, h.change, h.role, h.region, %s as region_name, h.unit, h.reason,
              h.document, h.version%s
            from change_history h where h.aggregate_id = :aggregate""";

    private final Sql sql;
    private final Clock clock;
    private final String regionName;

    ChangeHistory(Sql sql, Clock clock, RegionNames names) {
        this.sql = sql;
        this.clock = clock;
        this.regionName = names.at("h.region", "h.changed_at");
    }

    /** @param change what happened, in the words of the API */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID aggregate, String change, Attribution by) {
        record(aggregate, change, by, null);
    }

    /**
     * @param change what happened, in the words of the API
     * @param version of what is agreed on, as it stands with the change
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID aggregate, String change, Attribution by, @Nullable Long version) {
        sql.query(RECORD)
                .with("aggregate", aggregate)
                .with("now", clock.instant())
                .with("change", change)
                .with("role", by.role())
                .with("region", by.region())
                .with("unit", by.unit())
                .with("reason", by.reason())
                .with("document", by.document())
                .with("version", version)
                .execute();
    }

    /** What happened to it, oldest first. */
    public Page<HistoryEntry> of(UUID aggregate, PageRequest page) {
        return sql.query(READ.formatted(regionName, ""))
                .with("aggregate", aggregate)
                .pageByNumber(page, "h.ordinal", false, "h.changed_at", HistoryEntry.class, HistoryEntry::number);
    }

    /** What happened to it last, newest first. */
    public Excerpt<HistoryEntry> latest(UUID aggregate, int atMost) {
        return sql.query(READ.formatted(regionName, ", count(*) over () as total"))
                .with("aggregate", aggregate)
                .excerpt("h.ordinal desc", atMost, HistoryEntry.class);
    }
}
