package org.jiedui.activity.availability;

import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Text;

/**
 * Why a pair cannot hold anything on a day: one side cannot.
 *
 * @param because a sentence
 */
public record Objection(Rule rule, SideOfPairing side, Text because) {

    /** What a day must satisfy. */
    public enum Rule {
        @Named(zh = "双方工作日", en = "working day of both sides")
        WORKING_DAY,
        @Named(zh = "不在任何一方避开的周", en = "not in a week that either side has blocked")
        NOT_IN_A_BLOCKED_WEEK
    }
}
