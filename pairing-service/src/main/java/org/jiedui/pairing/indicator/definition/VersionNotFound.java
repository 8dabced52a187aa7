package org.jiedui.pairing.indicator.definition;

import org.jiedui.kit.problem.Refusal;

/** There is no version of that number. */
public final class VersionNotFound extends Refusal {
    VersionNotFound(String code, int number) {
        super(Kind.NOT_FOUND, "There is no version %d of '%s'.".formatted(number, code));
    }
}
