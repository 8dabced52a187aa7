package org.jiedui.caselibrary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiedui.caselibrary.indicator.ObservationFixture.INDICATOR;
import static org.jiedui.caselibrary.indicator.ObservationFixture.observed;
import static org.jiedui.caselibrary.indicator.ObservationFixture.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.CaseIsWithdrawn;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.EvaluationDoesNotStand;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.NotTheAdopter;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.OwnCase;
import org.jiedui.caselibrary.adoption.AdoptionRefusals.StageForbids;
import org.jiedui.caselibrary.indicator.Objection;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.AdoptionEvent;
import org.jiedui.events.AdoptionEvent.AdoptionEvaluated;
import org.jiedui.events.AdoptionEvent.AdoptionProgressed;
import org.jiedui.events.vocabulary.AdoptionStage;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTest {

    private static final Instant NOW = Instant.parse("2023-06-01T02:00:00Z");
    private static final RegionCode NINGBO = new RegionCode("330200");
    private static final Adaptation ADAPTATION = new Adaptation("投放时段改为一日一次", "值守人员不足");
    private static final Evaluation EVALUATION = evaluationOf("330205", "12.5");

    @ParameterizedTest
    @EnumSource
    void isMovedAlongAsTheTableSays(AdoptionAction action) {
        for (AdoptionStage stage : AdoptionStage.values()) {
            Adoption adoption = adoptionIn(stage);
            if (action.isPossible(stage)) {
                assertThat(apply(action, adoption).adoption().adoptionId())
                        .isEqualTo(adoption.id().value());
                assertThat(adoption.stage()).isEqualTo(action.target());
            } else {
                assertThatThrownBy(() -> apply(action, adoption)).isInstanceOf(StageForbids.class);
                assertThat(adoption.stage()).isEqualTo(stage);
            }
        }
    }

    @Test
    void isDeclinedBeforeItHasBegunAndAbandonedAfter() {
        for (AdoptionStage stage : AdoptionStage.values()) {
            assertThat(AdoptionAction.DECLINE.isPossible(stage) && AdoptionAction.ABANDON.isPossible(stage))
                    .isFalse();
        }
        assertThat(AdoptionAction.DECLINE.isPossible(AdoptionStage.INTERESTED)).isTrue();
        assertThat(AdoptionAction.ABANDON.isPossible(AdoptionStage.PILOTING)).isTrue();
    }

    @Test
    void isForTheRegionItselfAndNobodyAboveOrBelowIt() {
        RegionCode zhejiang = new RegionCode("330000");

        assertThat(isSpokenFor(NINGBO, Roles.LIAISON, NINGBO)).isTrue();
        assertThat(isSpokenFor(zhejiang, Roles.PROVINCE, zhejiang)).isTrue();
        assertThat(isSpokenFor(NINGBO, Roles.PROVINCE, zhejiang)).isFalse();
        assertThat(isSpokenFor(zhejiang, Roles.LIAISON, NINGBO)).isFalse();
        assertThat(isSpokenFor(NINGBO, Roles.MINISTRY, null)).isFalse();
        assertThat(isSpokenFor(NINGBO, Roles.REVIEWER, NINGBO)).isFalse();
        assertThatThrownBy(() -> Adopter.of(caller(Roles.REVIEWER, NINGBO), "宁波市"))
                .isInstanceOf(NotTheAdopter.class);
    }

    @Test
    void isNotOfAnOwnCaseOrOfOneThatIsWithdrawn() {
        assertThatThrownBy(() -> adoptionOf(published(NINGBO, null))).isInstanceOf(OwnCase.class);
        assertThatThrownBy(() -> adoptionOf(published(null, NOW))).isInstanceOf(CaseIsWithdrawn.class);
        assertThat(adoptionOf(published(new RegionCode("440400"), null)).stage())
                .isEqualTo(AdoptionStage.INTERESTED);
    }

    @Test
    void saysWhatWasAdaptedOnceItIsImplemented() {
        AdoptionProgressed implemented =
                adoptionIn(AdoptionStage.PILOTING).implement(ADAPTATION, List.of(UUID.randomUUID()), NOW);

        assertThat(implemented.adaptation()).isEqualTo(ADAPTATION.published());
        assertThat(implemented.stage()).isEqualTo(AdoptionStage.IMPLEMENTED);
    }

    @Test
    void isEvaluatedByFiguresOfTheRegion() {
        Adoption adoption = adoptionIn(AdoptionStage.IMPLEMENTED);

        AdoptionEvaluated evaluated = adoption.evaluate(EVALUATION, List.of(), List.of(), NOW);

        assertThat(evaluated.observed()).singleElement().satisfies(effect -> {
            assertThat(effect.region()).isEqualTo("330205");
            assertThat(effect.before().value()).isEqualTo("10.6");
            assertThat(effect.after().period()).isEqualTo("2022");
        });
    }

    @Test
    void isToldAllThatIsWrongWithItsEvaluationAtOnce() {
        Adoption adoption = adoptionIn(AdoptionStage.IMPLEMENTED);
        List<Objection> objections = List.of(new Objection(0, "unknown-version", new Text("没有该版本", "No such version")));

        assertThatThrownBy(() -> adoption.evaluate(evaluationOf("440400", null), objections, List.of(), NOW))
                .isInstanceOfSatisfying(EvaluationDoesNotStand.class, refusal -> assertThat(
                                refusal.problem().errors())
                        .extracting(FieldError::pointer, FieldError::code)
                        .containsExactlyInAnyOrder(
                                tuple("/observations", "nothing-measured"),
                                tuple("/observations/0", "outside-the-region"),
                                tuple("/observations/0", "unknown-version")));
    }

    private static AdoptionEvent apply(AdoptionAction action, Adoption adoption) {
        return switch (action) {
            case PLAN -> adoption.plan(List.of(), NOW);
            case PILOT -> adoption.pilot(List.of(), NOW);
            case IMPLEMENT -> adoption.implement(ADAPTATION, List.of(), NOW);
            case EVALUATE -> adoption.evaluate(EVALUATION, List.of(), List.of(), NOW);
            case ABANDON -> adoption.abandon("试点小区改造", "先确认改造计划", NOW);
            case DECLINE -> adoption.decline("没有相应的处理设施", NOW);
        };
    }

    private static Adoption adoptionIn(AdoptionStage stage) {
        Adoption adoption = adoptionOf(published(null, null));
        List<AdoptionAction> way =
                switch (stage) {
                    case INTERESTED -> List.of();
                    case PLANNED -> List.of(AdoptionAction.PLAN);
                    case PILOTING -> List.of(AdoptionAction.PLAN, AdoptionAction.PILOT);
                    case IMPLEMENTED -> List.of(AdoptionAction.PLAN, AdoptionAction.PILOT, AdoptionAction.IMPLEMENT);
                    case EVALUATED ->
                        List.of(
                                AdoptionAction.PLAN,
                                AdoptionAction.PILOT,
                                AdoptionAction.IMPLEMENT,
                                AdoptionAction.EVALUATE);
                    case ABANDONED -> List.of(AdoptionAction.PLAN, AdoptionAction.PILOT, AdoptionAction.ABANDON);
                    case DECLINED -> List.of(AdoptionAction.DECLINE);
                };
        way.forEach(action -> {
            AdoptionEvent unused = apply(action, adoption);
        });
        return adoption;
    }

    private static Adoption adoptionOf(PublishedCase published) {
        return new Adoption(published, new Adopter(NINGBO, "宁波市"), NOW);
    }

    private static PublishedCase published(@Nullable RegionCode owner, @Nullable Instant withdrawnAt) {
        return new PublishedCase(
                new CaseId(UUID.randomUUID()), 1, new PairingId(UUID.randomUUID()), owner, withdrawnAt);
    }

    private static Evaluation evaluationOf(String region, @Nullable String after) {
        return new Evaluation(
                List.of(observed(INDICATOR, region, reading("2021", "10.6", 1), reading("2022", after, 1))), null);
    }

    private static boolean isSpokenFor(RegionCode region, String role, @Nullable RegionCode of) {
        return Adopter.isSpokenForBy(caller(role, of), region);
    }

    private static Caller caller(String role, @Nullable RegionCode region) {
        return new Caller("测试", Set.of(role), region, null);
    }
}
