package org.jiedui.pairing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.lifecycle.PairingFixture.NOW;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZHUHAI;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZUNYI;
import static org.jiedui.pairing.lifecycle.PairingFixture.aDraft;
import static org.jiedui.pairing.lifecycle.PairingFixture.aPairingInForce;
import static org.jiedui.pairing.lifecycle.PairingFixture.aProposedPairing;
import static org.jiedui.pairing.lifecycle.PairingFixture.liaison;
import static org.jiedui.pairing.lifecycle.PairingFixture.ministry;
import static org.jiedui.pairing.lifecycle.PairingFixture.province;
import static org.jiedui.pairing.lifecycle.PairingFixture.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.events.PairingEvent.PairingExpired;
import org.jiedui.events.PairingEvent.PairingProposed;
import org.jiedui.events.PairingEvent.PairingWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingRefusals.AnswerDateOver;
import org.jiedui.pairing.lifecycle.PairingRefusals.NotASide;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyWhoPutItForwardTakesItBack;
import org.jiedui.pairing.lifecycle.PairingRefusals.OutsideTheParentsSides;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingWithItself;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsWithoutBeginning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a pairing until it is in force. */
class ProposalTest {

    private static final Instant AFTER_A_QUARTER = NOW.plus(Duration.ofDays(91));

    @Test
    void givesTheSidesAQuarterUnlessSomebodySaysOtherwise() {
        assertThat(aProposedPairing().agreement().answerBy()).isEqualTo(LocalDate.of(2023, 3, 14));
    }

    @Test
    void givesTheSidesAtLeastUntilTomorrow() {
        Pairing draft = aDraft(ZHUHAI, ZUNYI, ministry());
        assertThatThrownBy(() -> draft.propose(LocalDate.of(2022, 12, 14), ministry(), NOW))
                .isInstanceOf(AnswerDateOver.class);
    }

    @Test
    void cannotBeConsentedToWhileItsBeginningIsUnknown() {
        Pairing pairing = aProposedPairing(terms(null, null));
        assertThatThrownBy(() -> pairing.consent(liaison(ZUNYI), NOW)).isInstanceOf(TermsWithoutBeginning.class);
    }

    @Test
    void cannotBeConsentedToOnceItsTimeIsOver() {
        Pairing pairing = aProposedPairing();
        assertThatThrownBy(() -> pairing.consent(liaison(ZUNYI), AFTER_A_QUARTER))
                .isInstanceOf(StatusForbids.class);
    }

    @Test
    void isDraftedByWhoeverMayRegisterBeforeItIsLookedAt() {
        RegionCode within = new RegionCode("440402");
        assertThatThrownBy(() -> aDraft(ZHUHAI, within, province("330000"))).isInstanceOf(NotASide.class);
        assertThatThrownBy(() -> aDraft(ZHUHAI, within, province("440000"))).isInstanceOf(PairingWithItself.class);
    }

    @Test
    void isDeclinedByEitherSideAndNobodyElse() {
        Pairing pairing = aProposedPairing();

        assertThatThrownBy(() -> pairing.reject("不同意", ministry(), NOW)).isInstanceOf(NotASide.class);
        assertThat(pairing.reject("今年无法安排", liaison(ZUNYI), NOW).side()).isEqualTo(SideOfPairing.PARTNER);
        assertThat(pairing.status()).isEqualTo(PairingStatus.REJECTED);
    }

    @Nested
    class WhenPutForward {
        @Test
        void isTakenBackByThatSideAndNotByTheOther() {
            Pairing pairing = aProposedPairing();

            assertThatThrownBy(() -> pairing.withdraw("不再需要", liaison(ZUNYI), NOW))
                    .isInstanceOf(OnlyWhoPutItForwardTakesItBack.class);
            assertThat(pairing.withdraw("不再需要", liaison(ZHUHAI), NOW))
                    .get()
                    .isInstanceOfSatisfying(PairingWithdrawn.class, event -> assertThat(event.side())
                            .isEqualTo(SideOfPairing.LEADING));
        }

        @Test
        void isNotTakenBackFromAbove() {
            Pairing pairing = aProposedPairing();

            assertThatThrownBy(() -> pairing.withdraw("登记有误", ministry(), NOW))
                    .isInstanceOf(OnlyWhoPutItForwardTakesItBack.class);
        }

        @Test
        void isTakenBackByTheSideThatHasReopenedIt() {
            Pairing pairing = aProposedPairing();
            PairingEvent unusedRejected = pairing.reject("今年无法安排", liaison(ZUNYI), NOW);
            PairingEvent unusedReopened = pairing.reopen(null, liaison(ZUNYI), NOW);

            assertThatThrownBy(() -> pairing.withdraw("不再需要", liaison(ZHUHAI), NOW))
                    .isInstanceOf(OnlyWhoPutItForwardTakesItBack.class);
            assertThat(pairing.withdraw("不再需要", liaison(ZUNYI), NOW)).isPresent();
        }
    }

    @Nested
    class WhenPutForwardFromAbove {
        @Test
        void isTakenBackByWhoeverRegisteredIt() {
            Pairing pairing = aRegistration();

            assertThatThrownBy(() -> pairing.withdraw("登记有误", province("520000"), NOW))
                    .isInstanceOf(OnlyWhoPutItForwardTakesItBack.class);
            assertThatThrownBy(() -> pairing.withdraw("不再需要", liaison(ZUNYI), NOW))
                    .isInstanceOf(OnlyWhoPutItForwardTakesItBack.class);
            assertThat(pairing.withdraw("登记有误", ministry(), NOW))
                    .get()
                    .isInstanceOfSatisfying(PairingWithdrawn.class, event -> assertThat(event.side())
                            .isNull());
        }

        @Test
        void isNotTakenBackOnceASideHasConsented() {
            Pairing pairing = aRegistration();
            PairingEvent unusedConsented = pairing.consent(liaison(ZUNYI), NOW);

            assertThatThrownBy(() -> pairing.withdraw("登记有误", ministry(), NOW))
                    .isInstanceOf(OnlyWhoPutItForwardTakesItBack.class);
        }

        private static Pairing aRegistration() {
            Pairing pairing = aDraft(ZHUHAI, ZUNYI, ministry());
            PairingEvent unusedProposed = pairing.propose(null, ministry(), NOW);
            return pairing;
        }
    }

    @Nested
    class WhenRejected {
        @Test
        void isReopenedAsIfNobodyHadConsented() {
            Pairing pairing = aRejectedPairing();

            PairingEvent event = pairing.reopen(null, liaison(ZUNYI), NOW);

            assertThat(event).isInstanceOf(PairingProposed.class);
            assertThat(pairing.agreement().leading().consentedTo()).isNull();
            assertThat(pairing.consent(liaison(ZUNYI), NOW)).isInstanceOf(PairingConsented.class);
        }

        @Test
        void isNotConsentedToNorEditedNorReopenedByTheMinistry() {
            Pairing pairing = aRejectedPairing();

            assertThatThrownBy(() -> pairing.consent(liaison(ZUNYI), NOW)).isInstanceOf(StatusForbids.class);
            assertThatThrownBy(() -> pairing.reviseTerms(terms("2023-01-01", null), liaison(ZUNYI), NOW))
                    .isInstanceOf(StatusForbids.class);
            assertThatThrownBy(() -> pairing.reopen(null, ministry(), NOW)).isInstanceOf(NotASide.class);
        }

        private static Pairing aRejectedPairing() {
            Pairing pairing = aProposedPairing();
            PairingEvent unusedConsented = pairing.consent(liaison(ZHUHAI), NOW);
            PairingEvent unusedRejected = pairing.reject("今年无法安排", liaison(ZUNYI), NOW);
            return pairing;
        }
    }

    @Nested
    class WhenNobodyAnswersInTime {
        @Test
        void expiresAndMayBePutToBothSidesAgain() {
            Pairing pairing = aProposedPairing();

            assertThat(pairing.runOut(AFTER_A_QUARTER)).isInstanceOf(PairingExpired.class);
            assertThat(pairing.reopen(null, liaison(ZHUHAI), AFTER_A_QUARTER)).isInstanceOf(PairingProposed.class);
            assertThat(pairing.consent(liaison(ZUNYI), AFTER_A_QUARTER)).isInstanceOf(PairingConsented.class);
        }
    }

    @Test
    void cannotBeReopenedAsADraftNorWhenInForce() {
        Pairing draft = aDraft(ZHUHAI, ZUNYI, liaison(ZHUHAI));
        Pairing inForce = aPairingInForce();
        assertThatThrownBy(() -> draft.reopen(null, liaison(ZHUHAI), NOW)).isInstanceOf(StatusForbids.class);
        assertThatThrownBy(() -> inForce.reopen(null, liaison(ZHUHAI), NOW)).isInstanceOf(StatusForbids.class);
    }

    @Nested
    class WhenItLiesUnderAnother {
        private static final RegionCode SICHUAN = new RegionCode("510000");
        private static final RegionCode SHENZHEN = new RegionCode("440300");
        private static final RegionCode BAOAN = new RegionCode("440306");
        private static final RegionCode ZIYANG = new RegionCode("512000");

        @Test
        void knowsIt() {
            Pairing parent = proposed(SHENZHEN, SICHUAN);
            Pairing child = aDraft(BAOAN, ZIYANG, liaison(BAOAN));

            child.placeUnder(parent);

            assertThat(child.provenance().parent()).isEqualTo(parent.id().value());
        }

        @Test
        void liesWithinItsSidesSideBySide() {
            Pairing parent = proposed(SHENZHEN, SICHUAN);
            for (Pairing child : new Pairing[] {
                aDraft(ZHUHAI, ZIYANG, ministry()), aDraft(BAOAN, ZUNYI, ministry()), aDraft(ZIYANG, BAOAN, ministry())
            }) {
                assertThatThrownBy(() -> child.placeUnder(parent)).isInstanceOf(OutsideTheParentsSides.class);
            }
        }

        @Test
        void needsOneThatIsNotOverAndKnownToItsSides() {
            Pairing draft = aDraft(SHENZHEN, SICHUAN, ministry());
            Pairing child = aDraft(BAOAN, ZIYANG, liaison(BAOAN));
            assertThatThrownBy(() -> child.placeUnder(draft)).isInstanceOf(StatusForbids.class);
        }

        private static Pairing proposed(RegionCode leading, RegionCode partner) {
            Pairing pairing = aDraft(leading, partner, ministry());
            PairingEvent unusedProposed = pairing.propose(null, ministry(), NOW);
            return pairing;
        }
    }
}
