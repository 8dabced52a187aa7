package org.jiedui.caselibrary.adoption.overview;

import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of overviews, and what is said to whoever breaks one. */
public final class OverviewRefusals {

    private OverviewRefusals() {}

    /** No version of it was published. */
    @Rule(kind = NOT_FOUND, title = "没有该案例", zh = "没有已发布的案例 %s。", en = "There is no published case %s.")
    public static final class PublishedCaseNotFound extends Refusal {
        PublishedCaseNotFound(CaseId id) {
            super(id);
        }
    }
}
