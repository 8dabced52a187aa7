package org.jiedui.pairing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.lifecycle.PairingFixture.NOW;
import static org.jiedui.pairing.lifecycle.PairingFixture.TERMS;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZHUHAI;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZUNYI;
import static org.jiedui.pairing.lifecycle.PairingFixture.aDraft;
import static org.jiedui.pairing.lifecycle.PairingFixture.aPairingInForce;
import static org.jiedui.pairing.lifecycle.PairingFixture.aProposedPairing;
import static org.jiedui.pairing.lifecycle.PairingFixture.liaison;
import static org.jiedui.pairing.lifecycle.PairingFixture.ministry;
import static org.jiedui.pairing.lifecycle.PairingFixture.province;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingConsented;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingRefusals.AlreadyConsented;
import org.jiedui.pairing.lifecycle.PairingRefusals.NotASide;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingWithItself;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsEndBeforeTheyBegin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final Ending ENDING = new Ending(EndReason.COMPLETED, LocalDate.of(2022, 12, 14));

    @Nested
    class WhenDrafted {
        @Test
        void cannotPairARegionWithItselfOrWhatLiesAboveOrBelow() {
            for (String other : List.of("440400", "440000", "440402")) {
                assertThatThrownBy(() -> aDraft(ZHUHAI, new RegionCode(other), ministry()))
                        .isInstanceOf(PairingWithItself.class);
            }
        }

        @Test
        void canBeRegisteredByTheMinistryAndByAProvinceAboveASide() {
            assertThat(aDraft(ZHUHAI, ZUNYI, ministry()).status()).isEqualTo(PairingStatus.DRAFT);
            assertThat(aDraft(ZHUHAI, ZUNYI, province("520000")).provenance().draftedBy())
                    .isEqualTo("520000");
        }

        @Test
        void cannotBeRegisteredByAnybodyElse() {
            assertThatThrownBy(() -> aDraft(ZHUHAI, ZUNYI, province("330000"))).isInstanceOf(NotASide.class);
            assertThatThrownBy(() -> aDraft(ZHUHAI, ZUNYI, liaison(new RegionCode("440000"))))
                    .isInstanceOf(NotASide.class);
        }

        @Test
        void isNobodysBusinessYet() {
            Pairing draft = aDraft(ZHUHAI, ZUNYI, ministry());
            assertThat(draft.reviseTerms(TERMS, ministry(), NOW)).isEmpty();
            assertThat(draft.withdraw("不再需要", ministry(), NOW)).isEmpty();
        }

        @Test
        void cannotBeConsentedTo() {
            Pairing draft = aDraft(ZHUHAI, ZUNYI, ministry());
            assertThatThrownBy(() -> draft.consent(liaison(ZHUHAI), NOW)).isInstanceOf(StatusForbids.class);
        }
    }

    @Nested
    class WhenProposed {
        @Test
        void comesIntoForceOnlyWithTheSecondConsent() {
            Pairing pairing = aProposedPairing();

            assertThat(pairing.consent(liaison(ZUNYI), NOW)).isInstanceOf(PairingConsented.class);
            assertThat(pairing.consent(liaison(ZHUHAI), NOW)).isInstanceOf(PairingActivated.class);
        }

        @Test
        void takesNoConsentFromAbove() {
            Pairing pairing = aProposedPairing();

            assertThatThrownBy(() -> pairing.consent(ministry(), NOW)).isInstanceOf(NotASide.class);
            assertThatThrownBy(() -> pairing.consent(province("440000"), NOW)).isInstanceOf(NotASide.class);
        }

        @Test
        void takesASidesConsentOnce() {
            Pairing pairing = aProposedPairing();
            PairingEvent unusedConsented = pairing.consent(liaison(ZUNYI), NOW);

            assertThatThrownBy(() -> pairing.consent(liaison(ZUNYI), NOW)).isInstanceOf(AlreadyConsented.class);
        }

        @Test
        void needsBothConsentsAgainWhenTheTermsChange() {
            Pairing pairing = aProposedPairing();
            PairingEvent unusedConsented = pairing.consent(liaison(ZHUHAI), NOW);
            assertThat(pairing.reviseTerms(TERMS, liaison(ZUNYI), NOW)).isPresent();

            assertThat(pairing.consent(liaison(ZUNYI), NOW)).isInstanceOf(PairingConsented.class);
            assertThat(pairing.consent(liaison(ZHUHAI), NOW)).isInstanceOf(PairingActivated.class);
        }

        @Test
        void isNotEditedFromAbove() {
            Pairing pairing = aProposedPairing();
            assertThatThrownBy(() -> pairing.reviseTerms(TERMS, ministry(), NOW))
                    .isInstanceOf(NotASide.class);
        }
    }

    @Nested
    class WhenInForce {
        @Test
        void endsWithAReasonAndADay() {
            Pairing pairing = aPairingInForce();
            PairingEvent unusedEnded = pairing.end(ENDING, "任务已完成", liaison(ZUNYI), NOW);

            assertThat(pairing.status()).isEqualTo(PairingStatus.ENDED);
            assertThat(pairing.standing().ending()).isEqualTo(ENDING);
        }

        @Test
        void isNeitherEditedNorWithdrawn() {
            Pairing pairing = aPairingInForce();
            assertThatThrownBy(() -> pairing.reviseTerms(TERMS, liaison(ZUNYI), NOW))
                    .isInstanceOf(StatusForbids.class);
            assertThatThrownBy(() -> pairing.withdraw("换", liaison(ZUNYI), NOW)).isInstanceOf(StatusForbids.class);
        }
    }

    @Nested
    class WhenEnded {
        @Test
        void changesNoMore() {
            Pairing pairing = aPairingInForce();
            PairingEvent unusedEnded = pairing.end(ENDING, "任务已完成", liaison(ZUNYI), NOW);

            assertThatThrownBy(() -> pairing.end(ENDING, "任务已完成", liaison(ZUNYI), NOW))
                    .isInstanceOf(StatusForbids.class);
            assertThatThrownBy(() -> pairing.reviseTerms(TERMS, liaison(ZUNYI), NOW))
                    .isInstanceOf(StatusForbids.class);
            assertThatThrownBy(pairing.status()::checkInForce).isInstanceOf(PairingNotInForce.class);
        }
    }

    @Test
    void hasTermsThatDoNotEndBeforeTheyBegin() {
        LocalDate day = LocalDate.of(2022, 12, 14);
        assertThatThrownBy(() -> new Terms(day, day.minusDays(1), List.of(), null, null))
                .isInstanceOf(TermsEndBeforeTheyBegin.class);
    }
}
