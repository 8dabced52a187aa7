package org.jiedui.pairing.counterpart;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;

/** The counterparts; who may see them follows from their pairing. */
@ApplicationScoped
class Counterparts implements PanacheRepositoryBase<Counterpart, UUID> {

    private static final String OF_PAIRING = "pairingId = ?1 order by side, role, firstDay, id";

    /** An update of nothing locks the row that is there; an insert makes others wait for it. */
    private static final String LOCK_SIDE = """
            insert into counterpart_side (pairing_id, side) values (?1, ?2)
            on conflict (pairing_id, side) do update set side = excluded.side""";

    private static final String COUNT_POSTS = """
            update counterpart_side s set standing_posts = (
              select count(*) filter (where c.last_day is null) from counterpart c
              where c.pairing_id = s.pairing_id and c.side = s.side and c.role = 'LIAISON_POST' having count(*) > 0)
            where s.pairing_id = ?1 and s.side = ?2""";

    /** The counterparts of a pairing; those of the side nobody else changes until the transaction ends. */
    SideRoster findForUpdate(PairingView pairing, SideOfPairing side) {
        UUID id = pairing.id().value();
        execute(LOCK_SIDE, id, side);
        return new SideRoster(pairing, side, list(OF_PAIRING, id));
    }

    /** Writes what ended before what is new: the database allows one lead unit at a time. */
    void save(PairingView pairing, SideOfPairing side, SideRoster roster) {
        flush();
        persist(roster.ever());
        flush();
        execute(COUNT_POSTS, pairing.id().value(), side);
    }

    /** All a pairing ever had, by side and role and in order of time. */
    List<CounterpartView> of(PairingId pairing) {
        return list(OF_PAIRING, pairing.value()).stream().map(Counterpart::view).toList();
    }

    /** Those a pairing ever had, newest first. */
    List<CounterpartView> list(PairingId pairing, PageRequest page) {
        return find(
                        "pairingId = ?1 and updatedAt >= ?2 and id < ?3 order by id desc",
                        pairing.value(),
                        page.updatedSince(),
                        page.before())
                .range(0, page.fetch() - 1)
                .stream()
                .map(Counterpart::view)
                .toList();
    }

    Optional<CounterpartView> find(PairingId pairing, CounterpartId id) {
        return find("pairingId = ?1 and id = ?2", pairing.value(), id.value())
                .firstResultOptional()
                .map(Counterpart::view);
    }

    private void execute(String statement, UUID pairing, SideOfPairing side) {
        getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, pairing)
                .setParameter(2, side.name())
                .executeUpdate();
    }
}
