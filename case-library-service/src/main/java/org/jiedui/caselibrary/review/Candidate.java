package org.jiedui.caselibrary.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.review.ReasonToSuggest.Ground;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * An active reviewer who may or may not be suggested for a case.
 *
 * @param openTasks how many reviews are awaited of the reviewer
 * @param asked whether the reviewer was asked for this version before
 */
record Candidate(
        ReviewerId id,
        String subject,
        String unit,
        String post,
        @Nullable RegionCode region,
        List<Topic> topics,
        List<String> scenes,
        int openTasks,
        boolean asked) {

    private static final Text TOPIC = new Text("熟悉案例主题：%s", "knows the topics of the case: %s");
    private static final Text SCENE = new Text("熟悉案例场景：%s", "knows the scene of the case: %s");
    private static final Text NO_TASKS = new Text("目前没有待评审任务", "has no open reviews");
    private static final Text OPEN_TASKS = new Text("目前有 %d 项待评审任务", "has %d open review(s)");
    private static final Text NO_REGION = new Text("不属于任何地区，无利益冲突", "works for no region: no conflict of interest");
    private static final Text OTHER_REGION = new Text(
            "所在地区 %s 与结对双方无隶属关系，无利益冲突", "%s is neither a side nor above or below one: no conflict of interest");

    /** More topics of the case first, then who knows its scene, then who has less to do, then who was registered first. */
    static Comparator<Candidate> mostFittingFor(CaseFacts reviewed) {
        return Comparator.comparing(
                        (Candidate candidate) ->
                                candidate.sharedTopics(reviewed).size(),
                        Comparator.reverseOrder())
                .thenComparing(candidate -> candidate.knowsScene(reviewed), Comparator.reverseOrder())
                .thenComparing(Candidate::openTasks)
                .thenComparing(candidate -> candidate.id().toString());
    }

    SuggestedReviewer suggestedFor(CaseFacts reviewed) {
        return new SuggestedReviewer(new AskedReviewer(id, unit, post), region, openTasks, reasons(reviewed));
    }

    private List<ReasonToSuggest> reasons(CaseFacts reviewed) {
        List<ReasonToSuggest> reasons = new ArrayList<>();
        List<Topic> shared = sharedTopics(reviewed);
        if (!shared.isEmpty()) {
            Text named = Text.joined(shared.stream().map(Text::nameOf).toList());
            reasons.add(new ReasonToSuggest(Ground.TOPIC, TOPIC.with(named)));
        }
        if (knowsScene(reviewed)) {
            reasons.add(new ReasonToSuggest(Ground.SCENE, SCENE.with(String.valueOf(reviewed.scene()))));
        }
        reasons.add(new ReasonToSuggest(Ground.FREE, openTasks == 0 ? NO_TASKS : OPEN_TASKS.with(openTasks)));
        reasons.add(new ReasonToSuggest(Ground.NO_CONFLICT, region == null ? NO_REGION : OTHER_REGION.with(region)));
        return reasons;
    }

    private List<Topic> sharedTopics(CaseFacts reviewed) {
        return reviewed.topics().stream().filter(topics::contains).sorted().toList();
    }

    private boolean knowsScene(CaseFacts reviewed) {
        return reviewed.scene() != null && scenes.contains(reviewed.scene());
    }

    /** Without the subject, so that no log has it. */
    @Override
    public String toString() {
        return id.toString();
    }
}
