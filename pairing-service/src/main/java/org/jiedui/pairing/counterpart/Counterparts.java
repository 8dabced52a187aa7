package org.jiedui.pairing.counterpart;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartNotFound;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;

/** The counterparts; who may see them follows from their pairing. */
@ApplicationScoped
class Counterparts implements PanacheRepositoryBase<Counterpart, UUID> {

    private static final String SELECT = """
            select c.*, c.first_day as "from", c.last_day as until, p.leading_region as sides_leading,
              p.partner_region as sides_partner,
              p.leading_dissolved_on is not null as sides_leading_dissolved,
              p.partner_dissolved_on is not null as sides_partner_dissolved, p.status as pairing_status
            from counterpart c join pairing p on p.id = c.pairing_id
            where c.pairing_id = :pairing""";

    /** An update of nothing locks the row that is there; an insert makes others wait for it. */
    private static final String LOCK_SIDE = """
            insert into counterpart_side (pairing_id, side) values (:pairing, :side)
            on conflict (pairing_id, side) do update set side = excluded.side""";

    private static final String COUNT_POSTS = """
            update counterpart_side s set standing_posts = (
              select count(*) filter (where c.last_day is null) from counterpart c
              where c.pairing_id = s.pairing_id and c.side = s.side and c.role = 'LIAISON_POST' having count(*) > 0)
            where s.pairing_id = :pairing and s.side = :side""";

    private final Sql sql;

    Counterparts(Sql sql) {
        this.sql = sql;
    }

    /** The counterparts of a pairing; those of the side nobody else changes until the transaction ends. */
    SideRoster findForUpdate(PairingView pairing, SideOfPairing side) {
        execute(LOCK_SIDE, pairing, side);
        List<Counterpart> ever = list(
                "pairingId = ?1 order by side, role, firstDay, id", pairing.id().value());
        return new SideRoster(pairing, side, ever);
    }

    /** Writes what ended before what is new: the database allows one lead unit at a time. */
    void save(PairingView pairing, SideOfPairing side, SideRoster roster) {
        flush();
        persist(roster.ever());
        execute(COUNT_POSTS, pairing, side);
    }

    /** All a pairing ever had, by side and role and in order of time. */
    List<CounterpartView> of(PairingId pairing, Caller caller) {
        return ofPairing(pairing)
                .then("order by c.side, c.role, c.first_day, c.id")
                .list(CounterpartView.class)
                .stream()
                .map(one -> one.offeredTo(caller))
                .toList();
    }

    /** Those a pairing ever had, newest first. */
    Page<CounterpartView> list(PairingId pairing, PageRequest page, Caller caller) {
        return ofPairing(pairing)
                .page(page, "c.id", "c.updated_at", CounterpartView.class, one -> one.id()
                        .value())
                .map(one -> one.offeredTo(caller));
    }

    /** @throws CounterpartNotFound if the pairing never had it */
    CounterpartView get(PairingId pairing, CounterpartId id, Caller caller) {
        return ofPairing(pairing)
                .and("c.id = :id")
                .with("id", id)
                .first(CounterpartView.class)
                .map(one -> one.offeredTo(caller))
                .orElseThrow(() -> new CounterpartNotFound(id));
    }

    private Query ofPairing(PairingId pairing) {
        return sql.query(SELECT).with("pairing", pairing);
    }

    private void execute(String statement, PairingView pairing, SideOfPairing side) {
        sql.query(statement).with("pairing", pairing.id()).with("side", side).execute();
    }
}
