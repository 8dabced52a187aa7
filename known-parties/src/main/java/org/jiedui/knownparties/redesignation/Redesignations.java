package org.jiedui.knownparties.redesignation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

    private final Sql sql;

    Redesignations(Sql sql) {
        this.sql = sql;
    }

    /** Nothing is added until the transaction ends; others can lock for share at the same time. Call it before any other lock. */
    public void lockForShare() {
        sql.query(LOCK_FOR_SHARE).execute();
    }

    /** One that is known changes nothing. */
    public void add(PartyRedesignated redesignated) {
        sql.query(LOCK_FOR_ADDING).execute();
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
}
