package org.jiedui.caselibrary.drafting;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of cases, and what is said to whoever breaks one. */
public final class CaseRefusals {

    private CaseRefusals() {}

    /** There is no such case in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该案例", zh = "没有案例 %s。", en = "There is no case %s.")
    public static final class CaseNotFound extends Refusal {
        CaseNotFound(CaseId id) {
            super(id);
        }
    }
}
