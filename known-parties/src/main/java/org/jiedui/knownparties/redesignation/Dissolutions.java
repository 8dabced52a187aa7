package org.jiedui.knownparties.redesignation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The parties that were dissolved, as events told it. Whoever keeps something under a code locks {@link Redesignations} for
 * share first, so that it is not missed here either.
 *
 * <p>The table {@code party_dissolution} belongs to the service, which creates it in a migration of its own.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Dissolutions {

    /**
     * For the {@code from} of a statement: {@code party_id, region, name, dissolved_on, successor_id, successor_region,
     * successor_name}, the last designation of each, and its successor as that is called now.
     */
    public static final String DISSOLVED = """
            (select d.party_id, d.region, d.name, d.dissolved_on, d.successor_id,
              coalesce(present.region, d.successor_region) as successor_region, coalesce(present.name, d.successor_name) as successor_name
            from party_dissolution d left join lateral (select region, name from party_redesignation
              where party_id = d.successor_id order by valid_from desc limit 1) present on true)""";

    private static final String ADD = """
            insert into party_dissolution (party_id, region, name, dissolved_on, successor_id, successor_region, successor_name)
            values (:party, :region, :name, :dissolvedOn, :successor, :successorRegion, :successorName)
            on conflict (party_id) do nothing""";

    private static final String FIND = "select d.* from " + DISSOLVED + """
             d where d.region = :region and (d.dissolved_on >= :on or name_key(d.name) = name_key(:name))
            order by d.dissolved_on desc limit 1""";

    private final Sql sql;
    private final Redesignations redesignations;

    Dissolutions(Sql sql, Redesignations redesignations) {
        this.sql = sql;
        this.redesignations = redesignations;
    }

    /** One that is known changes nothing. */
    public void add(PartyDissolved dissolved) {
        redesignations.lockForAdding();
        PublishedParty party = dissolved.party();
        PublishedParty.Successor successor = party.successor();
        sql.query(ADD)
                .with("party", dissolved.partyId())
                .with("region", party.region())
                .with("name", party.name())
                .with("dissolvedOn", dissolved.dissolvedOn())
                .with("successor", dissolved.successorId())
                .with("successorRegion", successor == null ? null : successor.region())
                .with("successorName", successor == null ? null : successor.name())
                .execute();
    }

    /**
     * The dissolved party that is meant: it has this code on that day, or had it with this name at its end. A code alone means
     * another from the day after its last one on.
     *
     * @param name null if only who has the code on that day counts
     */
    public Optional<PublishedParty> find(RegionCode region, @Nullable String name, LocalDate on) {
        return sql.query(FIND)
                .with("region", region)
                .with("name", name)
                .with("on", on)
                .first(PublishedParty.class);
    }
}
