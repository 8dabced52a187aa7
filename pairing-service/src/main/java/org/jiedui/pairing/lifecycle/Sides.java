package org.jiedui.pairing.lifecycle;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.lifecycle.PairingRefusals.NotASide;
import org.jiedui.pairing.lifecycle.PairingRefusals.OutsideTheParentsSides;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingWithItself;

/**
 * The regions of a pairing, and what follows for a caller (domain.md §8: roles). Nobody speaks for a side that was dissolved:
 * its code may be another party's by now.
 */
public record Sides(RegionCode leading, RegionCode partner, boolean leadingDissolved, boolean partnerDissolved) {

    /** Of two that stand. */
    public Sides(RegionCode leading, RegionCode partner) {
        this(leading, partner, false, false);
    }

    /**
     * The regions of a pairing to be. Once paired they stay a pair, even if one is later moved under the other.
     *
     * @throws PairingWithItself if one region lies within the other
     */
    static Sides toPair(RegionCode leading, RegionCode partner) {
        if (leading.covers(partner) || partner.covers(leading)) {
            throw new PairingWithItself(leading, partner);
        }
        return new Sides(leading, partner);
    }

    /**
     * The side whose liaison the caller is.
     *
     * @throws NotASide if it is the liaison of neither
     */
    @CanIgnoreReturnValue
    public SideOfPairing of(Caller caller) {
        return spokenForBy(caller).orElseThrow(NotASide::new);
    }

    /** The side whose liaison the caller is, if it is one's. */
    public Optional<SideOfPairing> spokenForBy(Caller caller) {
        return Stream.of(SideOfPairing.values())
                .filter(side -> !isDissolved(side) && caller.speaksFor(at(side)))
                .findFirst();
    }

    private boolean isDissolved(SideOfPairing side) {
        return switch (side) {
            case LEADING -> leadingDissolved;
            case PARTNER -> partnerDissolved;
        };
    }

    public RegionCode at(SideOfPairing side) {
        return switch (side) {
            case LEADING -> leading;
            case PARTNER -> partner;
        };
    }

    /**
     * Sides propose for themselves; the ministry and a province above a side may register for them, and never consent.
     *
     * @throws NotASide if the caller is none of these
     */
    public void checkMayRegister(Caller caller) {
        if (!mayBeRegisteredBy(caller)) {
            throw new NotASide();
        }
    }

    boolean mayBeRegisteredBy(Caller caller) {
        return caller.is(Roles.MINISTRY)
                || caller.isProvinceAbove(leading)
                || caller.isProvinceAbove(partner)
                || spokenForBy(caller).isPresent();
    }

    /**
     * Checks that each side lies within the same side of a pairing above (深圳–四川 → 宝安区–资阳市), and not both are the
     * very same.
     *
     * @throws OutsideTheParentsSides if one does not
     */
    public void checkWithin(Sides parent) {
        if (!isWithin(parent)) {
            throw new OutsideTheParentsSides(this);
        }
    }

    /** Whether each side lies within the same side of a pairing above, and not both are the very same. */
    public boolean isWithin(Sides parent) {
        boolean isTheSame = leading.equals(parent.leading) && partner.equals(parent.partner);
        return parent.leading.covers(leading) && parent.partner.covers(partner) && !isTheSame;
    }
}
