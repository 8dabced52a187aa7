package org.jiedui.activity.pair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PairingEvent.Terms;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairRefusals.PairingNotFound;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** The pairings this service has heard of. */
@ApplicationScoped
class Pairs {

    private static final String TERM = """
            select t.pairing_id as pairing, t.effective_from as begins_on, least(t.effective_until, t.ended_on,
                t.leading_dissolved_on, t.partner_dissolved_on) as last_day,
              coalesce((select json_agg(json_build_object(
                  'from', date(suspended_since at time zone 'Asia/Shanghai'),
                  'until', date(resumed_at at time zone 'Asia/Shanghai')) order by suspended_since)
                from pair_suspension where pairing_id = t.pairing_id), '[]') as suspensions
            from pair t where t.cooperation = %s
            order by t.effective_from nulls first, t.pairing_id""";

    private static final String TERMS = TERM.formatted(":cooperation");

    private static final String SELECT = """
            select %s, (select json_agg(json_build_object('pairing', term.pairing, 'beginsOn', term.begins_on,
                'lastDay', term.last_day, 'suspensions', term.suspensions)) from (%s) term) as terms
            from pair p where p.pairing_id = :id""".formatted(PairColumns.as("published"), TERM.formatted("p.cooperation"));

    private static final String LOCK_COOPERATION =
            "select id from cooperation where id = :cooperation for no key update";

    private static final String KEEP_COOPERATION =
            "insert into cooperation (id) values (:cooperation) on conflict do nothing";

    private static final String ACTIVATE =
            "update pair set effective_from = :from, effective_until = :until where pairing_id = :id";

    /** That it was resumed is not forgotten when the event of its suspension comes later, or again. */
    private static final String SUSPEND = """
            insert into pair_suspension as known (pairing_id, suspended_since, resumed_at) values (:id, :since, :resumed)
            on conflict (pairing_id, suspended_since) do update
              set resumed_at = coalesce(known.resumed_at, excluded.resumed_at)""";

    private static final String END = "update pair set ended_on = :on where pairing_id = :id";

    private final Sql sql;

    Pairs(Sql sql) {
        this.sql = sql;
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    PairView inScope(PairingId id, Caller caller) {
        return PairScope.of(caller, sql.query(SELECT).with("id", id))
                .first(PairView.class)
                .orElseThrow(() -> new PairingNotFound(id));
    }

    /** Before its first pairing is kept. */
    void keepCooperation(UUID cooperation) {
        sql.query(KEEP_COOPERATION).with("cooperation", cooperation).execute();
    }

    List<Term> terms(UUID cooperation) {
        return sql.query(TERMS).with("cooperation", cooperation).list(Term.class);
    }

    void lockCooperation(UUID cooperation) {
        sql.query(LOCK_COOPERATION).with("cooperation", cooperation).list(UUID.class);
    }

    void activate(UUID pairing, Terms terms) {
        sql.query(ACTIVATE)
                .with("id", pairing)
                .with("from", terms.effectiveFrom())
                .with("until", terms.effectiveUntil())
                .execute();
    }

    void suspend(UUID pairing, Instant since, @Nullable Instant resumed) {
        sql.query(SUSPEND)
                .with("id", pairing)
                .with("since", since)
                .with("resumed", resumed)
                .execute();
    }

    void end(UUID pairing, LocalDate on) {
        sql.query(END).with("id", pairing).with("on", on).execute();
    }
}
