package org.jiedui.caselibrary.adoption;

import java.util.Set;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.StageForbids;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.action.Action;

/** What a region may do with an adoption of its own, in which stage, and where that leads. Nobody else may do any of it. */
enum AdoptionAction implements Action {
    @Named(zh = "列入计划", en = "be planned")
    PLAN("Adoption_plan", AdoptionStage.PLANNED, AdoptionStage.INTERESTED),
    @Named(zh = "开始试点", en = "be piloted")
    PILOT("Adoption_pilot", AdoptionStage.PILOTING, AdoptionStage.PLANNED),
    @Named(zh = "推广实施", en = "be implemented")
    IMPLEMENT("Adoption_implement", AdoptionStage.IMPLEMENTED, AdoptionStage.PILOTING),
    @Named(zh = "评估", en = "be evaluated")
    EVALUATE("Adoption_evaluate", AdoptionStage.EVALUATED, AdoptionStage.IMPLEMENTED),
    /** Of what was begun, so that there is something to learn from it. */
    @Named(zh = "中止", en = "be abandoned")
    ABANDON("Adoption_abandon", AdoptionStage.ABANDONED, AdoptionStage.PILOTING, AdoptionStage.IMPLEMENTED),
    /** Of what was not begun. */
    @Named(zh = "不采用", en = "be declined")
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
