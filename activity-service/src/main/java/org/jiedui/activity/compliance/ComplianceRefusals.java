package org.jiedui.activity.compliance;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of compliance figures, and what the caller who breaks one is answered. */
public final class ComplianceRefusals {

    private ComplianceRefusals() {}

    /** There is nothing to count in a region outside of the caller's scope. */
    @Rule(
            kind = NOT_FOUND,
            title = "统计不开放",
            zh = "您不能查看 %s 的完成情况。",
            en = "You have no access to the compliance figures of %s.")
    public static final class ComplianceNotOpen extends Refusal {
        ComplianceNotOpen(RegionCode region) {
            super(region);
        }
    }
}
