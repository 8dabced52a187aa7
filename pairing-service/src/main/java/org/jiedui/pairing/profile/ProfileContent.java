package org.jiedui.pairing.profile;

import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.profile.ProfileRefusals.AssessmentClassWithoutSource;
import org.jiedui.pairing.profile.ProfileRefusals.TopicIsStrengthAndNeed;
import org.jspecify.annotations.Nullable;

/**
 * What a region says of itself.
 *
 * @param assessmentClass 1 to 4, the class in which cities are assessed; absent when unknown
 * @param assessmentSource where the class is published
 * @param strengths topics in which it has something to show, each once, in the order of {@link Topic}
 * @param needs topics in which it looks for help, each once
 * @param source where the rest comes from
 */
@Embeddable
public record ProfileContent(
        @Nullable Integer assessmentClass,
        @Nullable String assessmentSource,
        @JdbcTypeCode(SqlTypes.JSON) List<Topic> strengths,
        @JdbcTypeCode(SqlTypes.JSON) List<Topic> needs,
        @Nullable String note,
        @Nullable String source) {

    /**
     * @throws AssessmentClassWithoutSource if the class is given and not where it is published
     * @throws TopicIsStrengthAndNeed if a topic is both
     */
    public ProfileContent {
        strengths = inOrder(strengths);
        needs = inOrder(needs);
        if (assessmentClass != null && assessmentSource == null) {
            throw new AssessmentClassWithoutSource();
        }
        strengths.stream().filter(needs::contains).findFirst().ifPresent(topic -> {
            throw new TopicIsStrengthAndNeed(topic);
        });
    }

    private static List<Topic> inOrder(List<Topic> topics) {
        Set<Topic> once = EnumSet.noneOf(Topic.class);
        once.addAll(topics);
        return List.copyOf(once);
    }
}
