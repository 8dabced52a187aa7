package org.jiedui.caselibrary.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.caselibrary.evidence.ExchangeCorrection;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected of exchanges, told before their completion or after it. Either locks the exchange until the running transaction
 * ends, so that the one that comes second knows of the first.
 */
@ApplicationScoped
class ExchangeCorrections {

    private static final String COMPLETE = """
            insert into exchange (activity_id, completed, corrections) values (:activity, :sequence, '[]')
            on conflict (activity_id) do update set completed = excluded.completed returning completed, corrections""";

    /** One that is known changes nothing. */
    private static final String CORRECT = """
            insert into exchange as known (activity_id, corrections) values (:activity, :corrections)
            on conflict (activity_id) do update set corrections = case when known.corrections @> excluded.corrections
              then known.corrections else known.corrections || excluded.corrections end
            returning completed, corrections""";

    private final Sql sql;

    ExchangeCorrections(Sql sql) {
        this.sql = sql;
    }

    /** What was corrected after that place in its history. */
    List<ExchangeCorrection> ofCompleted(UUID activity, long sequence) {
        return sql.query(COMPLETE)
                .with("activity", activity)
                .with("sequence", sequence)
                .first(Exchange.class)
                .orElseThrow()
                .corrections();
    }

    /** All that was corrected after its completion, with this. */
    List<ExchangeCorrection> add(UUID activity, ExchangeCorrection correction) {
        return sql.query(CORRECT)
                .with("activity", activity)
                .with("corrections", new Json(List.of(correction)))
                .first(Exchange.class)
                .orElseThrow()
                .corrections();
    }

    /**
     * @param completed place of its completion among what happened to it, if that is known; what was corrected before is in it
     */
    record Exchange(@Nullable Long completed, List<ExchangeCorrection> corrections) {
        Exchange {
            long after = completed == null ? 0 : completed;
            corrections = corrections.stream()
                    .filter(correction -> correction.sequence() > after)
                    .toList();
        }
    }
}
