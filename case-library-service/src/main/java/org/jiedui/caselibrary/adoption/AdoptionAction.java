package org.jiedui.caselibrary.adoption;

import java.util.Set;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.StageForbids;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.action.Action;

/** What a region may do with an adoption of its own, in which stage, and where that leads. Nobody else may do any of it. */
enum AdoptionAction implements Action {
    @Named(zh = "列入计划", en = "plan")
    @Meaning(value = "Decide to take the case up", zh = "将该案例列入本地区的计划")
    PLAN("Adoption_plan", AdoptionStage.PLANNED, AdoptionStage.INTERESTED),
    @Named(zh = "开始试点", en = "pilot")
    @Meaning(value = "Try it in a part of the region", zh = "先在部分范围内试行")
    PILOT("Adoption_pilot", AdoptionStage.PILOTING, AdoptionStage.PLANNED),
    @Named(zh = "推广实施", en = "implement")
    @Meaning(value = "Take it up, and say what was adapted", zh = "推广实施，并说明作了哪些改动")
    IMPLEMENT("Adoption_implement", AdoptionStage.IMPLEMENTED, AdoptionStage.PILOTING),
    @Named(zh = "评估", en = "evaluate")
    @Meaning(value = "Report figures before and after", zh = "报告前后观察到的数值")
    EVALUATE("Adoption_evaluate", AdoptionStage.EVALUATED, AdoptionStage.IMPLEMENTED),
    @Named(zh = "中止", en = "abandon")
    @Meaning(value = "Give up what was begun, and say what others can learn", zh = "中止已经开始的推广应用，并写明教训")
    ABANDON("Adoption_abandon", AdoptionStage.ABANDONED, AdoptionStage.PILOTING, AdoptionStage.IMPLEMENTED),
    @Named(zh = "不采用", en = "decline")
    @Meaning(value = "Decide against it, for a reason", zh = "决定不采用，须说明理由")
    DECLINE("Adoption_decline", AdoptionStage.DECLINED, AdoptionStage.INTERESTED, AdoptionStage.PLANNED);

    private final String operationId;
    private final AdoptionStage target;
    private final Set<AdoptionStage> possibleIn;

    AdoptionAction(String operationId, AdoptionStage target, AdoptionStage... possibleIn) {
        this.operationId = operationId;
        this.target = target;
        this.possibleIn = Set.of(possibleIn);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    AdoptionStage target() {
        return target;
    }

    boolean isPossible(AdoptionStage stage) {
        return possibleIn.contains(stage);
    }

    /** @throws StageForbids if an adoption in that stage does not allow it */
    void check(AdoptionStage stage) {
        if (!isPossible(stage)) {
            throw new StageForbids(stage, this);
        }
    }
}
