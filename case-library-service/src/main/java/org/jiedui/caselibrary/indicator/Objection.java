package org.jiedui.caselibrary.indicator;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Text;

/**
 * Why an observation cannot stand as it is.
 *
 * @param index of the observation, from 0
 * @param refusal what is said if it is the only thing that is wrong
 */
public record Objection(int index, Refusal refusal) {

    /** The rule, as the {@code type} of a problem names it. */
    public String rule() {
        return refusal.problem().type();
    }

    /** The sentence. */
    public Text because() {
        return refusal.detail();
    }
}
