package org.jiedui.knownparties.pair;

import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of pairs, and what is said to whoever breaks one. */
public final class PairRefusals {

    private PairRefusals() {}

    /** Only the liaison of a side can act for that side; nobody above it, and not the ministry. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是结对一方",
            zh = "只有结对一方的联络员可以这样做。",
            en = "Only the liaison of one of the two sides may do this.")
    public static final class NotASide extends Refusal {
        NotASide() {}
    }

    /** There is no such pairing in the caller's scope, or this service has not heard of it yet. */
    @Rule(kind = NOT_FOUND, title = "没有该结对", zh = "没有结对 %s。", en = "There is no pairing %s.")
    public static final class PairingNotFound extends Refusal {
        public PairingNotFound(PairingId id) {
            super(id);
        }
    }

    /** The region is neither a side of the pairing nor below one. */
    @Rule(kind = UNPROCESSABLE, title = "不在结对双方之内", zh = "%s 既不在 %s，也不在 %s。", en = "%s is neither in %s nor in %s.")
    public static final class RegionOutsideThePairing extends Refusal {
        RegionOutsideThePairing(RegionCode region, Sides sides) {
            super(region, sides.leading(), sides.partner());
        }
    }
}
