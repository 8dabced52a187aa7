package org.jiedui.caselibrary.review;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.problem.Text;

/**
 * Why a reviewer is suggested.
 *
 * @param ground code of the reason, for programs
 * @param sentence the reason for people, in both languages
 */
public record ReasonToSuggest(Ground ground, Text sentence) {

    /** The grounds we know. */
    public enum Ground {
        @Named(zh = "主题", en = "topic")
        @Meaning(value = "The reviewer knows a topic of the case", zh = "熟悉案例的主题")
        TOPIC,
        @Named(zh = "场景", en = "scene")
        @Meaning(value = "The reviewer knows the scene of the case", zh = "熟悉案例的场景")
        SCENE,
        @Named(zh = "手头任务", en = "open reviews")
        @Meaning(value = "How many reviews are awaited of the reviewer", zh = "目前待评审任务的多少")
        FREE,
        @Named(zh = "无利益冲突", en = "no conflict of interest")
        @Meaning(
                value = "The reviewer is of no side, of no region above or below one, and did not write the case",
                zh = "与结对双方无隶属关系，也未参与编写")
        NO_CONFLICT
    }
}
