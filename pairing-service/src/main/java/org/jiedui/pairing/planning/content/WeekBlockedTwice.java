package org.jiedui.pairing.planning.content;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** A side blocks a week once. */
public final class WeekBlockedTwice extends Refusal {
    WeekBlockedTwice(SideOfPairing side, String week) {
        super(Kind.UNPROCESSABLE, "The %s side blocks %s more than once.".formatted(side, week));
    }
}
