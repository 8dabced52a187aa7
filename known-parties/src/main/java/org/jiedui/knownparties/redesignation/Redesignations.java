package org.jiedui.knownparties.redesignation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Sql;

/**
 * What parties were called before, as events told it. A redesignation is taken in alone, so that nothing is kept under a
 * former designation while it is: whoever keeps something shares the table until its transaction ends.
 *
 * <p>The table {@code party_redesignation} belongs to the service, which makes it in a migration of its own.
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

    private static final String SHARE = "lock table party_redesignation in share mode";

    private static final String ALONE = "lock table party_redesignation in exclusive mode";

    private static final String ADD = """
            insert into party_redesignation (party_id, valid_from, former_region, former_name, region, name)
            values (?, ?, ?, ?, ?, ?)
            on conflict (party_id, valid_from) do nothing""";

    private final Sql sql;

    Redesignations(Sql sql) {
        this.sql = sql;
    }

    /** Lets none come in until the transaction ends; to be called before anything else is locked. */
    public void holdStill() {
        sql.change(SHARE);
    }

    /** One that is known changes nothing. */
    public void add(PartyRedesignated told) {
        sql.change(ALONE);
        PublishedParty former = told.former();
        PublishedParty present = told.party();
        sql.change(
                ADD,
                told.partyId(),
                told.validFrom(),
                former.region(),
                former.name(),
                present.region(),
                present.name());
    }
}
