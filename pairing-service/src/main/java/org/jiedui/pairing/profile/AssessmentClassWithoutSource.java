package org.jiedui.pairing.profile;

import org.jiedui.kit.problem.Refusal;

/** An assessment class is a published fact and comes with its source. */
public final class AssessmentClassWithoutSource extends Refusal {
    AssessmentClassWithoutSource() {
        super(Kind.UNPROCESSABLE, "Say where the assessment class is published.");
    }
}
