package org.jiedui.pairing.overview;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of overviews, and what the caller who breaks one is answered. */
public final class OverviewRefusals {

    private OverviewRefusals() {}

    /** There is nothing to count in a region outside of the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "统计不开放", zh = "您不能查看 %s 的统计。", en = "You have no access to the figures of %s.")
    public static final class FiguresNotOpen extends Refusal {
        FiguresNotOpen(RegionCode region) {
            super(region);
        }
    }
}
