package org.jiedui.activity.calendar.closure;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of closures, and what is said to whoever breaks one. */
public final class ClosureRefusals {

    private ClosureRefusals() {}

    /** It was removed before. */
    @Rule(kind = CONFLICT, title = "已移除", zh = "该停办已移除。", en = "The closure is removed already.")
    public static final class ClosureAlreadyRemoved extends Refusal {
        ClosureAlreadyRemoved() {}
    }

    /** There is no such closure. */
    @Rule(kind = NOT_FOUND, title = "没有该停办", zh = "没有停办 %s。", en = "There is no closure %s.")
    public static final class ClosureNotFound extends Refusal {
        ClosureNotFound(ClosureId id) {
            super(id);
        }
    }

    /** When a region can hold nothing, its own liaison says. */
    @Rule(
            kind = FORBIDDEN,
            title = "其他地区的停办",
            zh = "只有 %s 的联络员可以登记或移除该地区的停办。",
            en = "Only the liaison of %s may add or remove its closures.")
    public static final class ClosureOfAnotherRegion extends Refusal {
        ClosureOfAnotherRegion(RegionCode region) {
            super(region);
        }
    }
}
