package org.jiedui.pairing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.pairing.lifecycle.PairingFixture.NOW;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZHUHAI;
import static org.jiedui.pairing.lifecycle.PairingFixture.ZUNYI;
import static org.jiedui.pairing.lifecycle.PairingFixture.aPairingInForce;
import static org.jiedui.pairing.lifecycle.PairingFixture.aProposedPairing;
import static org.jiedui.pairing.lifecycle.PairingFixture.aRenewalOf;
import static org.jiedui.pairing.lifecycle.PairingFixture.liaison;
import static org.jiedui.pairing.lifecycle.PairingFixture.terms;

import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingRefusals.EndsBeforeItsTerms;
import org.jiedui.pairing.lifecycle.PairingRefusals.EndsOutsideItsTime;
import org.jiedui.pairing.lifecycle.PairingRefusals.EndsWithItsTerms;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyAFurtherTermSupersedes;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyTheSuspendingSideResumes;
import org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce;
import org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsOverlapTheFormer;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsWithoutBeginning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a pairing once it is in force. */
class TermTest {

    @Nested
    class WhenOnHold {
        @Test
        void isTakenUpAgainByTheSideThatPutItThere() {
            Pairing pairing = aPairingOnHold();

            PairingResumed resumed = pairing.resume(liaison(ZUNYI), NOW);

            assertThat(resumed.side()).isEqualTo(SideOfPairing.PARTNER);
            assertThat(pairing.status()).isEqualTo(PairingStatus.ACTIVE);
            assertThat(pairing.standing().suspension()).isNull();
        }

        @Test
        void isNotTakenUpByTheOtherSide() {
            Pairing pairing = aPairingOnHold();

            assertThatThrownBy(() -> pairing.resume(liaison(ZHUHAI), NOW))
                    .isInstanceOf(OnlyTheSuspendingSideResumes.class);
        }

        @Test
        void isNotInForceAndCannotBePutOnHoldTwice() {
            Pairing pairing = aPairingOnHold();

            assertThatThrownBy(pairing.status()::checkInForce).isInstanceOf(PairingNotInForce.class);
            assertThatThrownBy(() -> pairing.suspend("防汛", liaison(ZHUHAI), NOW))
                    .isInstanceOf(StatusForbids.class);
        }

        @Test
        void canBeEnded() {
            Pairing pairing = aPairingOnHold();
            Ending ending = new Ending(EndReason.WITHDRAWN_BY_A_SIDE, LocalDate.of(2022, 12, 14));

            PairingEvent unusedEnded = pairing.end(ending, "不再继续", liaison(ZHUHAI), NOW);

            assertThat(pairing.status()).isEqualTo(PairingStatus.ENDED);
            assertThat(pairing.standing().suspension()).isNull();
        }

        private static Pairing aPairingOnHold() {
            Pairing pairing = aPairingInForce();
            PairingSuspended unusedSuspended = pairing.suspend("防汛", liaison(ZUNYI), NOW);
            return pairing;
        }
    }

    @Test
    void cannotBeResumedWhenNobodyPutItOnHold() {
        Pairing pairing = aPairingInForce();
        assertThatThrownBy(() -> pairing.resume(liaison(ZHUHAI), NOW)).isInstanceOf(StatusForbids.class);
    }

    @Test
    void doesNotEndBeforeItBeganNorInTheFuture() {
        Pairing pairing = aPairingInForce();
        for (LocalDate day : new LocalDate[] {LocalDate.of(2022, 12, 13), LocalDate.of(2022, 12, 15)}) {
            Ending ending = new Ending(EndReason.COMPLETED, day);
            assertThatThrownBy(() -> pairing.end(ending, "完成", liaison(ZUNYI), NOW))
                    .isInstanceOf(EndsOutsideItsTime.class);
        }
    }

    @Test
    void canBeLeftTodayEvenBeforeItBegins() {
        Pairing pairing = aPairingInForce(terms("2023-01-01", null));
        Ending today = new Ending(EndReason.WITHDRAWN_BY_A_SIDE, LocalDate.of(2022, 12, 14));

        PairingEvent unusedEnded = pairing.end(today, "不再继续", liaison(ZHUHAI), NOW);

        assertThat(pairing.status()).isEqualTo(PairingStatus.ENDED);
    }

    @Test
    void isNotCompletedBeforeTheLastDayOfItsTerms() {
        Pairing pairing = aPairingInForce(terms("2022-01-01", "2022-12-31"));
        LocalDate today = LocalDate.of(2022, 12, 14);

        assertThatThrownBy(() -> pairing.end(new Ending(EndReason.COMPLETED, today), "完成", liaison(ZUNYI), NOW))
                .isInstanceOf(EndsBeforeItsTerms.class);
        assertThat(pairing.end(new Ending(EndReason.COMPLETED_EARLY, today), "提前完成", liaison(ZUNYI), NOW))
                .isNotNull();
    }

    @Test
    void isNotCompletedBeforeItBegins() {
        Pairing pairing = aPairingInForce(terms("2023-01-01", null));
        Ending today = new Ending(EndReason.COMPLETED, LocalDate.of(2022, 12, 14));

        assertThatThrownBy(() -> pairing.end(today, "完成", liaison(ZUNYI), NOW)).isInstanceOf(EndsOutsideItsTime.class);
    }

    @Test
    void isCompletedEarlyOnlyBeforeTheLastDayOfItsTerms() {
        for (String until : new String[] {"2022-12-14", null}) {
            Pairing pairing = aPairingInForce(terms("2022-01-01", until));
            Ending today = new Ending(EndReason.COMPLETED_EARLY, LocalDate.of(2022, 12, 14));
            assertThatThrownBy(() -> pairing.end(today, "提前完成", liaison(ZUNYI), NOW))
                    .isInstanceOf(EndsWithItsTerms.class);
        }
    }

    @Test
    void isSupersededByNobodysWord() {
        Pairing pairing = aPairingInForce();
        Ending today = new Ending(EndReason.SUPERSEDED, LocalDate.of(2022, 12, 14));

        assertThatThrownBy(() -> pairing.end(today, "另有安排", liaison(ZUNYI), NOW))
                .isInstanceOf(OnlyAFurtherTermSupersedes.class);
    }

    @Test
    void endsByItsOwnTerms() {
        Pairing pairing = aPairingInForce(terms("2020-01-01", "2022-12-13"));

        PairingEvent event = pairing.runOut(NOW);

        assertThat(event).isInstanceOf(PairingEnded.class);
        assertThat(pairing.standing().ending()).isEqualTo(new Ending(EndReason.COMPLETED, LocalDate.of(2022, 12, 13)));
    }

    @Nested
    class WhenRenewed {
        @Test
        void staysAsItIs() {
            Pairing former = aPairingInForce(terms("2022-01-01", "2022-12-31"));
            Standing before = former.standing();

            Pairing renewal = aRenewalOf(former, terms("2023-01-01", null));

            assertThat(former.standing()).isEqualTo(before);
            assertThat(renewal.provenance().renews()).isEqualTo(former.id().value());
            assertThat(renewal.id()).isNotEqualTo(former.id());
        }

        @Test
        void doesNotOverlapTheNextTerm() {
            Pairing former = aPairingInForce(terms("2022-01-01", "2022-12-31"));

            assertThatThrownBy(() -> aRenewalOf(former, terms("2022-12-31", null)))
                    .isInstanceOf(TermsOverlapTheFormer.class);
            assertThatThrownBy(() -> aRenewalOf(former, terms(null, "2023-12-31")))
                    .isInstanceOf(TermsWithoutBeginning.class);
        }

        @Test
        void givesWayOnTheDayBeforeTheNextTermBegins() {
            Pairing former = aPairingInForce(terms("2022-01-01", null));
            Pairing renewal = aRenewalOf(former, terms("2023-01-01", null));

            PairingEnded ended = former.giveWayTo(renewal, NOW);

            assertThat(ended.endReason()).isEqualTo(EndReason.SUPERSEDED);
            assertThat(ended.endedOn()).isEqualTo(LocalDate.of(2022, 12, 31));
        }

        @Test
        void givesWayOnTheLastDayOfItsOwnTermsIfTheNextBeginsLater() {
            Pairing former = aPairingInForce(terms("2022-01-01", "2022-12-31"));
            Pairing renewal = aRenewalOf(former, terms("2023-03-01", null));

            assertThat(former.giveWayTo(renewal, NOW).endedOn()).isEqualTo(LocalDate.of(2022, 12, 31));
        }

        @Test
        void isNotContinuedIfItWasLeftBeforeItBegan() {
            Pairing former = aPairingInForce(terms("2023-01-01", null));
            Ending today = new Ending(EndReason.WITHDRAWN_BY_A_SIDE, LocalDate.of(2022, 12, 14));
            PairingEvent unusedEnded = former.end(today, "不再继续", liaison(ZHUHAI), NOW);

            assertThatThrownBy(() -> aRenewalOf(former, terms("2023-06-01", null)))
                    .isInstanceOf(StatusForbids.class);
        }

        @Test
        void isOneCooperationWithItsFurtherTerms() {
            Pairing former = aPairingInForce(terms("2022-01-01", "2022-12-31"));

            assertThat(former.cooperation()).isEqualTo(former.id().value());
            assertThat(aRenewalOf(former, terms("2023-01-01", null)).cooperation())
                    .isEqualTo(former.id().value());
        }

        @Test
        void canBeRenewedAfterItsEndToo() {
            Pairing former = aPairingInForce(terms("2020-01-01", "2022-12-13"));
            PairingEvent unusedEnded = former.runOut(NOW);

            assertThat(aRenewalOf(former, terms("2022-12-14", null)).status()).isEqualTo(PairingStatus.DRAFT);
        }
    }

    @Test
    void isNotRenewedBeforeItHasBeenInForce() {
        Pairing proposed = aProposedPairing();
        assertThatThrownBy(() -> aRenewalOf(proposed, terms("2023-01-01", null)))
                .isInstanceOf(StatusForbids.class);
    }

    @Test
    void keepsTheIdOfWhatItRenews() {
        Pairing former = aPairingInForce(terms("2022-01-01", "2022-12-31"));
        UUID id = former.id().value();

        PairingEvent renewed = aRenewalOf(former, terms("2023-01-01", null)).propose(null, liaison(ZUNYI), NOW);

        assertThat(renewed).isInstanceOfSatisfying(PairingEvent.PairingRenewed.class, event -> assertThat(
                        event.origin().renews())
                .isEqualTo(id));
    }
}
