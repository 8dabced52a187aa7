package org.jiedui.caselibrary.drafting;

import org.jiedui.kit.problem.Refusal;

/** There is no such case in the caller's scope. */
public final class CaseNotFound extends Refusal {
    CaseNotFound(CaseId id) {
        super(Kind.NOT_FOUND, "There is no case %s.".formatted(id));
    }
}
