package org.jiedui.knownparties.redesignation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Sql;

/**
 * The former codes and names of parties, as events brought them. Whoever keeps something under a code locks this for
 * share first. So nothing is kept under a former code by a transaction that does not see the redesignation yet.
 *
 * <p>The table {@code party_redesignation} belongs to the service, which creates it in a migration of its own.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Redesignations {

    /**
     * For the {@code from} of a statement: {@code party_id, former_region, former_name, region, name}, a row for each
     * former designation with the present one, however many there were between. A code may mean another party later; a
     * code with its name does not.
     */
    public static final String FORMER_AND_PRESENT = """
            (select r.party_id, r.former_region, r.former_name, present.region, present.name
            from party_redesignation r cross join lateral (select region, name from party_redesignation
              where party_id = r.party_id order by valid_from desc limit 1) present)""";

    private static final String LOCK_FOR_SHARE = "lock table party_redesignation in share mode";

    private static final String LOCK_FOR_ADDING = "lock table party_redesignation in exclusive mode";

    private static final String ADD = """
            insert into party_redesignation (party_id, valid_from, former_region, former_name, region, name)
            values (:party, :validFrom, :formerRegion, :formerName, :region, :name)
            on conflict (party_id, valid_from) do nothing""";

    /** The first redesignation of whoever had the code since then tells which party that was, unless that party was dissolved. */
    private static final String FOLLOW = """
            update %1$s kept set %2$s = present.region, %2$s_since = present.valid_from, version = kept.version + 1, updated_at = :now
            from party_redesignation r
            cross join lateral (select p.region, p.valid_from from party_redesignation p where p.party_id = r.party_id
              order by p.valid_from desc limit 1) present
            where %3$s = :id and r.former_region = kept.%2$s and r.valid_from > kept.%2$s_since
              and not exists (select from party_redesignation e where e.former_region = r.former_region
                and e.valid_from > kept.%2$s_since and e.valid_from < r.valid_from)
              and not exists (select from party_dissolution e where e.region = r.former_region
                and e.dissolved_on >= kept.%2$s_since and e.dissolved_on < r.valid_from)
              and present.region <> kept.%2$s""";

    private final Sql sql;

    Redesignations(Sql sql) {
        this.sql = sql;
    }

    /** Nothing is added until the transaction ends; others can lock for share at the same time. Call it before any other lock. */
    public void lockForShare() {
        sql.query(LOCK_FOR_SHARE).execute();
    }

    void lockForAdding() {
        sql.query(LOCK_FOR_ADDING).execute();
    }

    /** One that is known changes nothing. */
    public void add(PartyRedesignated redesignated) {
        lockForAdding();
        PublishedParty former = redesignated.former();
        PublishedParty present = redesignated.party();
        sql.query(ADD)
                .with("party", redesignated.partyId())
                .with("validFrom", redesignated.validFrom())
                .with("formerRegion", former.region())
                .with("formerName", former.name())
                .with("region", present.region())
                .with("name", present.name())
                .execute();
    }

    /**
     * Gives what keeps a code of the party the present one. It is kept with the day since when, beside it in a column of that name and
     * {@code _since}: a code means the party that had it on that day, whatever it was called.
     *
     * @param table with {@code version} and {@code updated_at}
     */
    public void follow(String table, String column, PartyRedesignated redesignated, Instant now) {
        follow(FOLLOW.formatted(table, column, "r.party_id"), redesignated.partyId(), now);
    }

    /** The same for one that was kept just now, maybe under a code of which it is known already that it changes. */
    public void followOne(String table, String column, UUID id, Instant now) {
        follow(FOLLOW.formatted(table, column, "kept.id"), id, now);
    }

    private void follow(String statement, UUID id, Instant now) {
        sql.query(statement).with("id", id).with("now", now).execute();
    }
}
