package org.jiedui.knownparties.pair;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairRefusals.NotASide;
import org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing;

/**
 * The regions of the two sides; neither lies within the other, pairing-service sees to that. Nobody speaks for a side that was
 * dissolved: its code may be another party's by now.
 */
public record Sides(RegionCode leading, RegionCode partner, boolean leadingDissolved, boolean partnerDissolved) {

    /** Of two that stand. */
    public Sides(RegionCode leading, RegionCode partner) {
        this(leading, partner, false, false);
    }

    public static Sides of(PublishedPairing pairing) {
        return new Sides(
                new RegionCode(pairing.leading().region()),
                new RegionCode(pairing.partner().region()),
                pairing.leading().dissolvedOn() != null,
                pairing.partner().dissolvedOn() != null);
    }

    public RegionCode codeOf(SideOfPairing side) {
        return switch (side) {
            case LEADING -> leading;
            case PARTNER -> partner;
        };
    }

    /** The side whose liaison the caller is. */
    public Optional<SideOfPairing> spokenForBy(Caller caller) {
        if (!leadingDissolved && caller.speaksFor(leading)) {
            return Optional.of(SideOfPairing.LEADING);
        }
        return !partnerDissolved && caller.speaksFor(partner) ? Optional.of(SideOfPairing.PARTNER) : Optional.empty();
    }

    /** @throws NotASide if the caller is the liaison of neither side */
    @CanIgnoreReturnValue
    public SideOfPairing of(Caller caller) {
        return spokenForBy(caller).orElseThrow(NotASide::new);
    }

    /**
     * The side a region belongs to.
     *
     * @throws RegionOutsideThePairing if it belongs to neither
     */
    public SideOfPairing covering(RegionCode region) {
        if (leading.covers(region)) {
            return SideOfPairing.LEADING;
        }
        if (partner.covers(region)) {
            return SideOfPairing.PARTNER;
        }
        throw new RegionOutsideThePairing(region, this);
    }
}
