package org.jiedui.activity.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.PairingFixture.aPairing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.activity.pair.PairRefusals.PairingHasNotBegun;
import org.jiedui.activity.pair.PairRefusals.PairingIsSuspended;
import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a cooperation whose first term is the first half of 2026, and whose second begins later. */
class PairViewTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate END_OF_JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void isInForceWhileAnyTermIs() {
        PairView renewed = renewedFrom(JULY, null);

        assertThatCode(() -> renewed.checkInForceOn(List.of(END_OF_JUNE, JULY, JULY.plusYears(3))))
                .doesNotThrowAnyException();
        assertThat(renewed.firstDay()).isEqualTo(FIRST_DAY);
        assertThat(renewed.lastDay()).isNull();
        assertThat(renewedFrom(JULY, JULY.plusYears(1)).lastDay()).isEqualTo(JULY.plusYears(1));
    }

    @Test
    void isNotInForceBetweenItsTerms() {
        PairView renewed = renewedFrom(JULY.plusDays(10), null);

        assertThat(renewed.outOfForceOn(JULY)).contains(OutOfForce.ENDED);
        assertThatThrownBy(() -> renewed.checkInForceOn(List.of(JULY)))
                .isInstanceOf(PairingHasEnded.class)
                .hasMessageContaining("2026-06-30");
        assertThat(renewed.outOfForceOn(JULY.plusDays(10))).isEmpty();
    }

    @Test
    void isInForceInTheNextTermWhoeverSuspendedTheOneBefore() {
        PairView renewed = renewedFrom(JULY, null, new Suspended(LocalDate.of(2026, 6, 1), null));

        assertThatThrownBy(() -> renewed.checkInForceOn(List.of(END_OF_JUNE))).isInstanceOf(PairingIsSuspended.class);
        assertThat(renewed.suspendedOn(END_OF_JUNE)).isPresent();
        assertThat(renewed.suspendedOn(JULY)).isEmpty();
        assertThat(renewed.outOfForceOn(JULY)).isEmpty();
    }

    /** What is held before it begins is no breach, but discharges nothing. */
    @Test
    void hasNotBegunBeforeItsFirstTerm() {
        PairView renewed = renewedFrom(JULY, null);

        assertThatCode(() -> renewed.checkInForceOn(List.of(FIRST_DAY.minusDays(1))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> renewed.checkBegunOn(List.of(FIRST_DAY, FIRST_DAY.minusDays(1))))
                .isInstanceOf(PairingHasNotBegun.class)
                .hasMessageContaining("2026-01-01");
        assertThatCode(() -> renewed.checkBegunOn(List.of(FIRST_DAY))).doesNotThrowAnyException();
    }

    private static PairView renewedFrom(LocalDate begin, @Nullable LocalDate until, Suspended... suspensions) {
        return new PairView(
                aPairing(),
                List.of(
                        new Term(new PairingId(UUID.randomUUID()), FIRST_DAY, END_OF_JUNE, List.of(suspensions)),
                        new Term(new PairingId(UUID.randomUUID()), begin, until, List.of())));
    }
}
