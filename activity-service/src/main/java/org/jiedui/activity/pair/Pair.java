package org.jiedui.activity.pair;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** A pairing as the last event described it; only events change it, see {@link Pairs}. */
@Entity
@Table(name = "pair")
@Immutable
class Pair {

    @Id
    private UUID pairingId;

    /** Absent where only the version before has told of the pairing. */
    private @Nullable UUID cooperation;

    private String programme;
    private String leadingRegion;
    private String leadingName;
    private String partnerRegion;
    private String partnerName;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected Pair() {}

    PairView view() {
        PublishedPairing published = new PublishedPairing(
                pairingId,
                cooperation == null ? pairingId : cooperation,
                programme,
                new PublishedParty(leadingRegion, leadingName),
                new PublishedParty(partnerRegion, partnerName));
        Sides sides = new Sides(new RegionCode(leadingRegion), new RegionCode(partnerRegion));
        return new PairView(published, sides, endedOn);
    }
}
