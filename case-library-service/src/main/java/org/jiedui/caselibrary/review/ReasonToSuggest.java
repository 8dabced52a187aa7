package org.jiedui.caselibrary.review;

import org.jiedui.kit.problem.Text;

/**
 * Why a reviewer is suggested.
 *
 * @param ground for programs
 * @param sentence for people, in both languages
 */
public record ReasonToSuggest(Ground ground, Text sentence) {

    /** The grounds we know. */
    public enum Ground {
        TOPIC,
        SCENE,
        FREE,
        NO_CONFLICT
    }
}
