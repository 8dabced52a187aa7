package org.jiedui.caselibrary.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiedui.caselibrary.ExchangeFixture.aPractice;
import static org.jiedui.caselibrary.ExchangeFixture.anExchange;
import static org.jiedui.caselibrary.lifecycle.CaseFixture.COMPLETE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.caselibrary.ExchangeFixture;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.CasePart;
import org.jiedui.caselibrary.content.Completeness;
import org.jiedui.caselibrary.content.ContentFixture;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.EvidenceRefusals.ExchangeWithoutSession;
import org.jiedui.caselibrary.evidence.ExchangeCorrection;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseIncomplete;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.ConsentMissing;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.NothingToCorrect;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.RevisedAlready;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseCorrected;
import org.jiedui.events.CaseEvent.CaseDrafted;
import org.jiedui.events.CaseEvent.CaseEvidenceAppended;
import org.jiedui.events.CaseEvent.CaseEvidenceCorrected;
import org.jiedui.events.CaseEvent.CasePublished;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.FieldError;
import org.jiedui.kit.problem.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypicalCaseTest {

    private static final Instant NOW = Instant.parse("2022-12-15T01:00:00Z");
    private static final PublishedPairing PAIRING = CaseFixture.PAIRING;
    private static final Completeness UNCONFIRMED = new Completeness(
            2000, List.of(new FieldError("/statements", "not-confirmed", new Text("未确认", "not confirmed"))), List.of());
    private static final Practice PRACTICE = aPractice("示例做法");
    private static final Practice RENAMED = new Practice(PRACTICE.practiceId(), "示例做法（新名）", true);

    private static final Evidence FIRST =
            evidence(anExchange(PAIRING).startingAt("2022-03-01T01:00:00Z").resultingIn("一"), PRACTICE);
    private static final Evidence SECOND =
            evidence(anExchange(PAIRING).startingAt("2022-06-01T01:00:00Z").resultingIn("二"), RENAMED);
    private static final Evidence AT_THE_SAME_TIME =
            evidence(anExchange(PAIRING).startingAt("2022-06-01T01:00:00Z").resultingIn("三"), RENAMED);

    static Stream<List<Evidence>> everyOrder() {
        return Stream.of(
                List.of(FIRST, SECOND, AT_THE_SAME_TIME),
                List.of(FIRST, AT_THE_SAME_TIME, SECOND),
                List.of(SECOND, FIRST, AT_THE_SAME_TIME),
                List.of(SECOND, AT_THE_SAME_TIME, FIRST),
                List.of(AT_THE_SAME_TIME, FIRST, SECOND),
                List.of(AT_THE_SAME_TIME, SECOND, FIRST));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void isCalledAsItsEarliestExchangeCalledItInWhateverOrderTheyCame(List<Evidence> order) {
        assertThat(text(draftOf(order.toArray(Evidence[]::new))).content().title())
                .isEqualTo("示例做法");
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void readsTheSameInWhateverOrderTheyCame(List<Evidence> order) {
        assertThat(text(draftOf(order.toArray(Evidence[]::new))))
                .isEqualTo(text(draftOf(FIRST, SECOND, AT_THE_SAME_TIME)));
    }

    @Test
    void isDraftedByItsFirstExchangeAndExtendedByALaterOne() {
        TypicalCase draft = aDraft();

        assertThat(draft.takeIn(FIRST, PAIRING, NOW))
                .get()
                .isInstanceOfSatisfying(CaseDrafted.class, event -> assertThat(event.activityId())
                        .isEqualTo(FIRST.activityId()));
        assertThat(draft.takeIn(SECOND, PAIRING, NOW))
                .get()
                .isInstanceOfSatisfying(CaseEvidenceAppended.class, event -> {
                    assertThat(event.activityId()).isEqualTo(SECOND.activityId());
                    assertThat(event.since()).isEqualTo(1);
                });
    }

    @Test
    void isUnchangedByAnExchangeItHasAlready() {
        TypicalCase draft = draftOf(FIRST, SECOND);
        CaseText before = text(draft);

        assertThat(draft.takeIn(FIRST, PAIRING, NOW.plusSeconds(60))).isEmpty();
        assertThat(text(draft)).isEqualTo(before);
    }

    @Test
    void leavesResultsAndLessonsForPeopleToWrite() {
        CaseText read = text(draftOf(FIRST));

        assertThat(read.parts().background().origin()).isEqualTo(CasePart.Origin.PREFILLED);
        assertThat(read.parts().measures().origin()).isEqualTo(CasePart.Origin.PREFILLED);
        assertThat(read.parts().results().origin()).isEqualTo(CasePart.Origin.EMPTY);
        assertThat(read.parts().lessons().origin()).isEqualTo(CasePart.Origin.EMPTY);
    }

    @Test
    void keepsWhatComesAfterTheSubmissionForTheNextVersion() {
        TypicalCase submitted = draftOf(FIRST);
        submitted.edit(ContentFixture.whole(), "author", NOW);
        Object unused = CaseFixture.submit(submitted);

        assertThat(submitted.takeIn(SECOND, PAIRING, NOW))
                .get()
                .isInstanceOfSatisfying(CaseEvidenceAppended.class, event -> assertThat(event.since())
                        .isEqualTo(2));

        assertThat(text(submitted).number()).isEqualTo(1);
        assertThat(text(submitted).evidence()).containsExactly(FIRST);

        unused = submitted.decide(Verdict.returned(CaseAction.RETURN_AT_GATE, "测试原因"), PAIRING, NOW);
        assertThat(text(submitted).number()).isEqualTo(2);
        assertThat(text(submitted).evidence()).containsExactly(FIRST, SECOND);
    }

    @Nested
    class WhenAnExchangeIsCorrected {

        private final List<ExchangeCorrection> correction =
                List.of(new ExchangeCorrection(2, "更正", List.of("https://example.org/a"), null));
        private final Evidence corrected = FIRST.corrected(correction);

        @Test
        void readsSoWhileItIsWritten() {
            TypicalCase draft = draftOf(FIRST);

            assertThat(correct(draft)).isPresent();

            assertThat(text(draft).evidence()).containsExactly(corrected);
            assertThat(text(draft).number()).isEqualTo(1);
            assertThat(correct(draft)).isEmpty();
        }

        @Test
        void isAnotherVersionAfterAConsent() {
            TypicalCase joint = draftOf(FIRST);
            Object unused = joint.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);

            assertThat(correct(joint)).isPresent();

            assertThat(text(joint).number()).isEqualTo(2);
            assertThat(text(joint).evidence()).containsExactly(corrected);
        }

        @Test
        void staysAsItWasSubmittedUntilItGoesBackToItsAuthors() {
            TypicalCase submitted = submitted();

            assertThat(correct(submitted))
                    .get()
                    .isInstanceOfSatisfying(CaseEvidenceCorrected.class, event -> assertThat(event.since())
                            .isEqualTo(2));
            assertThat(text(submitted).evidence()).containsExactly(FIRST);

            Object unused = submitted.decide(Verdict.returned(CaseAction.RETURN_AT_GATE, "测试原因"), PAIRING, NOW);
            assertThat(text(submitted).number()).isEqualTo(2);
            assertThat(text(submitted).evidence()).containsExactly(corrected);
        }

        @Test
        void staysAsItWasPublishedUntilItsAuthorsCorrectIt() {
            TypicalCase published = submitted();
            Object unused = published.passGate(null, PAIRING, NOW);
            unused = published.decide(Verdict.approved(), PAIRING, NOW);
            unused = published.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);
            unused = published.publish(null, 2023, PAIRING, NOW);

            assertThat(correct(published)).isPresent();
            assertThat(text(published).evidence()).containsExactly(FIRST);

            published.edit(CaseFixture.anew("示例制度（更正）"), "author", NOW);
            assertThat(text(published).evidence()).containsExactly(corrected);
        }

        @Test
        void handsTheCorrectionToTheCaseThatRevisesIt() {
            TypicalCase rejected = submitted();
            Object unused = rejected.decide(Verdict.rejected(CaseAction.REJECT_AT_GATE, "测试原因"), PAIRING, NOW);

            assertThat(correct(rejected)).isPresent();

            assertThat(text(rejected.revise(PAIRING, NOW)).evidence()).containsExactly(corrected);
        }

        private Optional<CaseEvent> correct(TypicalCase typicalCase) {
            return typicalCase.correct(FIRST.activityId(), correction, PAIRING, NOW);
        }

        private static TypicalCase submitted() {
            TypicalCase submitted = draftOf(FIRST);
            submitted.edit(ContentFixture.whole(), "author", NOW);
            Object unused = CaseFixture.submit(submitted);
            return submitted;
        }
    }

    @Nested
    class WhenASideHasConsented {

        @Test
        void isAnotherVersionAfterAnEditThatNobodyHasConsentedTo() {
            TypicalCase joint = CaseFixture.aDraft();
            Object unused = joint.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);

            joint.edit(CaseFixture.anew("示例制度（改）"), "author", NOW);

            assertThat(joint.situation(PAIRING, null).standing().number()).isEqualTo(2);
            assertThat(joint.situation(PAIRING, null).standing().ownership().isConsented(SideOfPairing.PARTNER, 2))
                    .isFalse();
        }

        @Test
        void isAnotherVersionWhenAnExchangeIsAdded() {
            TypicalCase joint = draftOf(FIRST);
            Object unused = joint.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);

            assertThat(joint.takeIn(SECOND, PAIRING, NOW)).isPresent();

            assertThat(text(joint).number()).isEqualTo(2);
            assertThat(text(joint).evidence()).hasSize(2);
        }
    }

    @Test
    void isNotPublishedWithoutTheOtherSide() {
        TypicalCase approved = CaseFixture.in(CaseStatus.APPROVED);

        assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> approved.publish(null, 2023, PAIRING, NOW));
    }

    @Test
    void isPublishedByTheOneSideWhenTheOtherGaveItsPartUp() {
        TypicalCase approved = CaseFixture.in(CaseStatus.APPROVED);
        Object unused = approved.release(SideOfPairing.PARTNER, PAIRING, NOW);

        CasePublished published = approved.publish(null, 2023, PAIRING, NOW);

        assertThat(published.typicalCase().owner()).isEqualTo(CaseOwner.LEADING);
    }

    @Test
    void isCorrectedByAVersionThatBothSidesConsentedTo() {
        TypicalCase published = CaseFixture.in(CaseStatus.PUBLISHED);
        assertThatExceptionOfType(NothingToCorrect.class)
                .isThrownBy(() -> published.correct("测试原因", COMPLETE, PAIRING, NOW));

        published.edit(CaseFixture.anew("示例制度（更正）"), "author", NOW);
        Object unused = published.consent(SideOfPairing.LEADING, COMPLETE, PAIRING, NOW);
        assertThatExceptionOfType(ConsentMissing.class)
                .isThrownBy(() -> published.correct("测试原因", COMPLETE, PAIRING, NOW));
        unused = published.consent(SideOfPairing.PARTNER, COMPLETE, PAIRING, NOW);

        CaseCorrected corrected = published.correct("测试原因", COMPLETE, PAIRING, NOW);
        assertThat(corrected.former()).isEqualTo(1);
        assertThat(corrected.typicalCase().number()).isEqualTo(2);
    }

    @Test
    void isCorrectedByItsSideAloneWithItsConsentAndItsStatements() {
        TypicalCase own = CaseFixture.in(CaseStatus.APPROVED);
        Object unused = own.release(SideOfPairing.PARTNER, PAIRING, NOW);
        unused = own.publish(null, 2023, PAIRING, NOW);
        own.edit(CaseFixture.anew("示例制度（更正）"), "author", NOW);

        assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> own.correct("测试原因", COMPLETE, PAIRING, NOW));
        assertThatExceptionOfType(CaseIncomplete.class)
                .isThrownBy(() -> own.consent(SideOfPairing.LEADING, UNCONFIRMED, PAIRING, NOW));
        unused = own.consent(SideOfPairing.LEADING, COMPLETE, PAIRING, NOW);

        assertThat(own.correct("测试原因", COMPLETE, PAIRING, NOW).typicalCase().number())
                .isEqualTo(2);
    }

    @Test
    void isToldOfInItsPublishedVersionWhateverAuthorsHaveBegunSince() {
        TypicalCase published = CaseFixture.in(CaseStatus.PUBLISHED);
        assertThat(published.takeIn(FIRST, PAIRING, NOW)).isPresent();
        published.edit(CaseFixture.anew("示例制度（更正）"), "author", NOW);

        CaseEvent appended = published.takeIn(SECOND, PAIRING, NOW).orElseThrow();
        CaseEvent withdrawn = published.withdraw("测试原因", PAIRING, NOW);

        assertThat(List.of(appended.typicalCase(), withdrawn.typicalCase())).allSatisfy(told -> {
            assertThat(told.number()).isEqualTo(1);
            assertThat(told.title()).isNotEqualTo("示例制度（更正）");
        });
    }

    @Test
    void isRevisedOnceWithItsTextAndItsEvidence() {
        TypicalCase rejected = draftOf(FIRST);
        rejected.edit(ContentFixture.whole(), "author", NOW);
        Object unused = CaseFixture.submit(rejected);
        unused = rejected.decide(Verdict.rejected(CaseAction.REJECT_AT_GATE, "测试原因"), PAIRING, NOW);
        assertThat(rejected.takeIn(SECOND, PAIRING, NOW)).isPresent();

        TypicalCase next = rejected.revise(PAIRING, NOW);

        assertThat(next.drafted(PAIRING).revises()).isEqualTo(rejected.id().value());
        assertThat(text(next).content().results()).isEqualTo("示例成效");
        assertThat(text(next).evidence()).containsExactly(FIRST, SECOND);
        assertThatExceptionOfType(RevisedAlready.class).isThrownBy(() -> rejected.revise(PAIRING, NOW));
    }

    @Test
    void growsFromNoExchangeThatTookPlaceAtNoTime() {
        assertThatExceptionOfType(ExchangeWithoutSession.class)
                .isThrownBy(() -> Evidence.of(anExchange(PAIRING).completed(), PRACTICE));
    }

    private static TypicalCase draftOf(Evidence... exchanges) {
        TypicalCase draft = aDraft();
        for (Evidence exchange : exchanges) {
            assertThat(draft.takeIn(exchange, PAIRING, NOW)).isPresent();
        }
        return draft;
    }

    /** As an exchange begins it: nobody has written anything. */
    private static TypicalCase aDraft() {
        TypicalCase draft = TypicalCase.titled("示例做法", PAIRING, CaseOwner.BOTH, "author", NOW);
        draft.edit(CaseContent.EMPTY, "author", NOW);
        return draft;
    }

    private static CaseText text(TypicalCase typicalCase) {
        return typicalCase.text(PAIRING);
    }

    private static Evidence evidence(ExchangeFixture exchange, Practice practice) {
        return Evidence.of(exchange.completed(), practice);
    }
}
