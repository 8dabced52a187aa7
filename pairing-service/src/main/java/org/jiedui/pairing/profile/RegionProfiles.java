package org.jiedui.pairing.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.pairing.party.PartyView;

/** The profiles, at most one for each party. */
@ApplicationScoped
class RegionProfiles implements PanacheRepositoryBase<RegionProfile, UUID> {

    Optional<RegionProfile> of(PartyView party) {
        return find("partyId", party.id()).firstResultOptional();
    }
}
