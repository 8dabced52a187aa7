package org.jiedui.pairing.profile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Ids;
import org.jiedui.pairing.profile.ProfileRefusals.ProfileOfAnotherRegion;

/** What a region says of itself; it belongs to the party, whatever code that has. */
@Entity
@Table(name = "region_profile")
@SuppressWarnings("UnusedVariable")
class RegionProfile {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partyId;

    @Embedded
    private ProfileContent content;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegionProfile() {}

    RegionProfile(UUID party, ProfileContent content, Instant now) {
        this.id = Ids.next();
        this.partyId = party;
        this.content = content;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @throws ProfileOfAnotherRegion if the caller is neither its liaison nor a province above it */
    static void checkMayWrite(Caller caller, RegionCode region) {
        if (!caller.isProvinceAbove(region) && !caller.speaksFor(region)) {
            throw new ProfileOfAnotherRegion(region);
        }
    }

    void rewrite(ProfileContent changed, Instant now) {
        content = changed;
        updatedAt = now;
    }

    long version() {
        return version;
    }
}
