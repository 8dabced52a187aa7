package org.jiedui.caselibrary.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;

/**
 * What parties were called before, as events told it. A redesignation is taken in alone, so that no case is drafted under
 * a former designation while it is: whoever drafts one shares the table until its transaction ends.
 */
@ApplicationScoped
class Redesignations {

    private static final String SHARE = "lock table party_redesignation in share mode";

    private static final String ALONE = "lock table party_redesignation in exclusive mode";

    private static final String ADD = """
            insert into party_redesignation (party_id, valid_from, former_region, former_name, region, name)
            values (:party, :validFrom, :formerRegion, :formerName, :region, :name)
            on conflict (party_id, valid_from) do nothing""";

    private final EntityManager entities;

    Redesignations(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets none come in until the transaction ends; to be called before anything else is locked. */
    void holdStill() {
        entities.createNativeQuery(SHARE).executeUpdate();
    }

    void add(PartyRedesignated told) {
        entities.createNativeQuery(ALONE).executeUpdate();
        entities.createNativeQuery(ADD)
                .setParameter("party", told.partyId())
                .setParameter("validFrom", told.validFrom())
                .setParameter("formerRegion", told.former().region())
                .setParameter("formerName", told.former().name())
                .setParameter("region", told.party().region())
                .setParameter("name", told.party().name())
                .executeUpdate();
    }
}
