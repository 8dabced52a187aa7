package org.jiedui.pairing.agreement;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** The sides are given at least until tomorrow to answer a proposal. */
public final class AnswerDateOver extends Refusal {
    AnswerDateOver(LocalDate until) {
        super(Kind.UNPROCESSABLE, "The sides could not answer by %s.".formatted(until));
    }
}
