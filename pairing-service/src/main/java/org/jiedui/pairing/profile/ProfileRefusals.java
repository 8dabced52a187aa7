package org.jiedui.pairing.profile;

import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.ChangedMeanwhile;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of region profiles, and what is said to whoever breaks one. */
public final class ProfileRefusals {

    /**
     * Which constraints of the database hold which rule under concurrency. Of two who write the first profile of a region at
     * once, one has not seen what the other wrote.
     */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_region_profile_party", ChangedMeanwhile::new));

    private ProfileRefusals() {}

    /** An assessment class is a published fact and comes with its source. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "评估类别缺少来源",
            zh = "请写明评估类别的公布出处。",
            en = "Say where the assessment class is published.")
    public static final class AssessmentClassWithoutSource extends Refusal {
        AssessmentClassWithoutSource() {}
    }

    /** Nobody has written a profile of that region, or there is no such region. */
    @Rule(kind = NOT_FOUND, title = "没有该地区画像", zh = "没有 %s 的地区画像。", en = "There is no profile of %s.")
    public static final class ProfileNotFound extends Refusal {
        ProfileNotFound(RegionCode region) {
            super(region);
        }
    }

    /** A profile is written by the liaison of the region or by a province above it. */
    @Rule(
            kind = FORBIDDEN,
            title = "其他地区的画像",
            zh = "只有 %s 的联络员或其上级省份可以填写该地区画像。",
            en = "Only the liaison of %s or a province above it may write its profile.")
    public static final class ProfileOfAnotherRegion extends Refusal {
        ProfileOfAnotherRegion(RegionCode region) {
            super(region);
        }
    }

    /** A region does not look for help in what it offers to others. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "主题既是长项又是需求",
            zh = "%s同时列为长项和需求。",
            en = "%s is listed both as a strength and as a need.")
    public static final class TopicIsStrengthAndNeed extends Refusal {
        TopicIsStrengthAndNeed(Topic topic) {
            super(topic);
        }
    }
}
