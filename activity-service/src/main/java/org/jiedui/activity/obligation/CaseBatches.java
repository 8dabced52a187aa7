package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.CaseEvent.CaseBatchPublished;
import org.jiedui.kit.database.Sql;

/** The batches of cases that were published, and which obligation each discharges. */
@ApplicationScoped
class CaseBatches {

    private static final String ADD = """
            insert into case_batch (id, cooperation, year, published_on) values (:id, :cooperation, :year, :on)
            on conflict do nothing""";

    /**
     * In the order of their publication the batches of a year discharge the obligations of that year one by one, whole, and
     * none before its period begins.
     */
    private static final String DISCHARGE = """
            with batch as (
                select id, year, published_on, row_number() over (partition by year order by published_on, id) as place
                from case_batch where cooperation = :cooperation
                  and not exists (select from discharge where case_batch_id = case_batch.id)),
              due as (
                select id, year, legs, period_start,
                  row_number() over (partition by year order by period_start, ordinal) as place
                from obligation where cooperation = :cooperation and duty = 'CASE_BATCH' and owed
                  and not exists (select from discharge where obligation_id = obligation.id)),
              met as (
                insert into discharge (obligation_id, leg, case_batch_id, planned_for, held_on)
                select due.id, leg, batch.id, batch.published_on, batch.published_on
                from due join batch using (year, place) cross join generate_series(1, due.legs) leg
                where batch.published_on >= due.period_start
                on conflict do nothing returning obligation_id)
            select distinct obligation_id from met order by 1""";

    private final Sql sql;

    CaseBatches(Sql sql) {
        this.sql = sql;
    }

    /** One that is known changes nothing. */
    void add(CaseBatchPublished batch) {
        sql.query(ADD)
                .with("id", batch.batchId())
                .with("cooperation", batch.pairing().cooperation())
                .with("year", batch.year())
                .with("on", batch.publishedOn())
                .execute();
    }

    /** @return the obligations that are discharged now */
    List<ObligationId> discharge(UUID cooperation) {
        return sql.query(DISCHARGE).with("cooperation", cooperation).list(ObligationId.class);
    }
}
