package org.jiedui.caselibrary.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What is said to a submitted case, by a gate, the office that decides, or the other side.
 *
 * @param action as which it is said
 * @param why absent of an approval
 */
record Verdict(
        CaseAction action, CaseStatus outcome, @Nullable String why) {

    static Verdict approved() {
        return new Verdict(CaseAction.DECIDE, CaseStatus.APPROVED, null);
    }

    static Verdict returned(CaseAction action, String why) {
        return new Verdict(action, CaseStatus.RETURNED, why);
    }

    static Verdict rejected(CaseAction action, String why) {
        return new Verdict(action, CaseStatus.REJECTED, why);
    }
}
