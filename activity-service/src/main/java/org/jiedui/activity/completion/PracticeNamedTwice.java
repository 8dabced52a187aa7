package org.jiedui.activity.completion;

import org.jiedui.kit.problem.Refusal;

/** A report names each practice once. */
public final class PracticeNamedTwice extends Refusal {
    PracticeNamedTwice(String name) {
        super(Kind.UNPROCESSABLE, "The practice '%s' is named more than once.".formatted(abbreviated(name)));
    }
}
