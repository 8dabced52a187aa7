package org.jiedui.pairing.profile;

import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.problem.Refusal;

/** A region does not look for help in what it offers to others. */
public final class TopicIsStrengthAndNeed extends Refusal {
    TopicIsStrengthAndNeed(Topic topic) {
        super(Kind.UNPROCESSABLE, "%s is named as a strength and as a need.".formatted(topic));
    }
}
