package org.jiedui.pairing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.profile.ProfileRefusals.AssessmentClassWithoutSource;
import org.jiedui.pairing.profile.ProfileRefusals.TopicIsStrengthAndNeed;
import org.junit.jupiter.api.Test;

class ProfileContentTest {

    @Test
    void asksWhereTheClassIsPublished() {
        assertThatThrownBy(() -> new ProfileContent(2, null, List.of(), List.of(), null, null))
                .isInstanceOf(AssessmentClassWithoutSource.class);
    }

    @Test
    void doesNotNeedWhatItOffers() {
        List<Topic> topics = List.of(Topic.PUBLICITY);
        assertThatThrownBy(() -> new ProfileContent(null, null, topics, topics, null, null))
                .isInstanceOf(TopicIsStrengthAndNeed.class);
    }

    @Test
    void namesEachTopicOnceAndInOneOrder() {
        List<Topic> topics = List.of(Topic.TREATMENT_ROUTE, Topic.MECHANISM, Topic.TREATMENT_ROUTE);
        assertThat(new ProfileContent(null, null, topics, List.of(), null, null).strengths())
                .containsExactly(Topic.MECHANISM, Topic.TREATMENT_ROUTE);
    }
}
