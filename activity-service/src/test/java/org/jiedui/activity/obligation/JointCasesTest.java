package org.jiedui.activity.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.obligation.JointCases.Due;
import org.jiedui.activity.obligation.JointCases.Met;
import org.jiedui.activity.obligation.JointCases.Published;
import org.jiedui.kit.database.Ids;
import org.junit.jupiter.api.Test;

class JointCasesTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 1);

    private final Due firstHalf = new Due(new ObligationId(Ids.next()), 2022, JANUARY);
    private final Due secondHalf = new Due(new ObligationId(Ids.next()), 2022, JULY);
    private final UUID march = Ids.next();
    private final UUID september = Ids.next();

    @Test
    void dischargeTheObligationsOfTheirYearOneByOne() {
        assertThat(Met.of(List.of(firstHalf, secondHalf), List.of(published(march, 3), published(september, 9))))
                .containsExactly(new Met(firstHalf.id(), march), new Met(secondHalf.id(), september));
    }

    @Test
    void dischargeNothingBeforeItsPeriod() {
        assertThat(Met.of(List.of(secondHalf), List.of(published(march, 3), published(september, 9))))
                .containsExactly(new Met(secondHalf.id(), september));
    }

    @Test
    void dischargeNothingOfAnotherYear() {
        Published ofAnotherYear = new Published(march, 2023, LocalDate.of(2023, 3, 1));

        assertThat(Met.of(List.of(firstHalf), List.of(ofAnotherYear))).isEmpty();
    }

    private static Published published(UUID id, int month) {
        return new Published(id, 2022, LocalDate.of(2022, month, 8));
    }
}
