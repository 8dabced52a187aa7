package org.jiedui.caselibrary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.caselibrary.review.ReviewFixture.inReview;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Text;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final List<Topic> BOTH = List.of(Topic.PUBLICITY, Topic.MECHANISM);

    @Test
    void fitsBestWithMoreTopicsThenTheSceneThenLessToDoThenTheLongerRegistration() {
        Candidate topics = candidate(5, BOTH, "MEDICAL_INSTITUTION", 9);
        Candidate scene = candidate(4, List.of(Topic.MECHANISM), "PUBLIC_PLACE", 9);
        Candidate free = candidate(3, List.of(Topic.MECHANISM), "MEDICAL_INSTITUTION", 0);
        Candidate older = candidate(1, List.of(Topic.MECHANISM), "MEDICAL_INSTITUTION", 2);
        Candidate later = candidate(2, List.of(Topic.MECHANISM), "MEDICAL_INSTITUTION", 2);

        assertThat(Stream.of(later, older, free, scene, topics).sorted(Candidate.mostFittingFor(inReview())))
                .containsExactly(topics, scene, free, older, later);
    }

    @Test
    void saysWhyInBothLanguages() {
        assertThat(candidate(1, BOTH, "PUBLIC_PLACE", 2)
                        .suggestedFor(inReview())
                        .reasons())
                .extracting(ReasonToSuggest::sentence)
                .containsExactly(
                        new Text(
                                "熟悉案例主题：工作推进体制机制；营造浓厚氛围", "knows the topics of the case: working mechanism; publicity"),
                        new Text("熟悉案例场景：PUBLIC_PLACE", "knows the scene of the case: PUBLIC_PLACE"),
                        new Text("目前有 2 项待评审任务", "has 2 open review(s)"),
                        new Text(
                                "所在地区 330000 与结对双方无隶属关系，无利益冲突",
                                "330000 is neither a side nor above or below one: no conflict of interest"));
    }

    private static Candidate candidate(int id, List<Topic> topics, String scene, int openTasks) {
        return new Candidate(
                new ReviewerId(new UUID(0, id)),
                "subject",
                "测试单位",
                "测试岗位",
                new RegionCode("330000"),
                topics,
                List.of(scene),
                openTasks,
                false);
    }
}
