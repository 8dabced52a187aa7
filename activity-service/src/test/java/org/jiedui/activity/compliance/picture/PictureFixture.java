package org.jiedui.activity.compliance.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.activity.compliance.DatedObligation;
import org.jiedui.activity.compliance.ObligationsOfYear;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;

/** Years to draw; sample data, whose cooperations and states are invented. */
public final class PictureFixture {

    static final int YEAR = 2026;
    private static final LocalDate TODAY = LocalDate.of(YEAR, 8, 20);
    private static final List<String> NAMES = List.of(
            "测试市",
            "新疆生产建设兵团",
            "黔东南苗族侗族自治州",
            "测试省",
            "测试市测试区",
            "双江拉祜族佤族布朗族傣族自治县和另外一个县",
            "Sample & <City> \"of\" a name that is long");

    private PictureFixture() {}

    /** With the usual cadence, one pair with twice as many trainings, and every state. */
    public static ObligationsOfYear pairs(int count) {
        return new ObligationsOfYear(
                YEAR,
                TODAY,
                IntStream.range(0, count)
                        .boxed()
                        .flatMap(number -> obligations(pairing(number), number))
                        .toList());
    }

    private static PublishedPairing pairing(int number) {
        UUID id = new UUID(0, number);
        String leading = NAMES.get(number % NAMES.size());
        String partner = NAMES.get((number * 3 + 1) % NAMES.size());
        return new PublishedPairing(
                id,
                id,
                "DEMO",
                new PublishedParty("%d".formatted(110_000 + number * 100), leading),
                new PublishedParty("%d".formatted(510_000 + number * 100), partner));
    }

    private static Stream<DatedObligation> obligations(PublishedPairing pairing, int number) {
        List<DatedObligation> owed = new ArrayList<>();
        int trainings = number == 2 ? 2 : 1;
        add(owed, pairing, Duty.ONLINE_TRAINING, Period.MONTH, trainings);
        add(owed, pairing, Duty.TECHNICAL_EXCHANGE, Period.QUARTER, 1);
        add(owed, pairing, Duty.SYMPOSIUM, Period.HALF_YEAR, 1);
        add(owed, pairing, Duty.MUTUAL_VISIT, Period.YEAR, 1);
        add(owed, pairing, Duty.CASE_BATCH, Period.YEAR, 1);
        return owed.stream();
    }

    private static void add(
            List<DatedObligation> owed, PublishedPairing pairing, Duty duty, Period kind, int perPeriod) {
        for (int month = 1; month <= 12; month += kind.months()) {
            DutyPeriod period = new DutyPeriod(kind, LocalDate.of(YEAR, month, 1));
            for (int ordinal = 1; ordinal <= perPeriod; ordinal++) {
                int seed = (int) pairing.pairingId().getLeastSignificantBits() * 7
                        + month * 5
                        + duty.name().length();
                owed.add(new DatedObligation(pairing, duty, period, ordinal, state(period, seed + ordinal)));
            }
        }
    }

    private static ObligationState state(DutyPeriod period, int seed) {
        List<ObligationState> possible = period.to().isBefore(TODAY)
                ? List.of(
                        ObligationState.HELD,
                        ObligationState.HELD,
                        ObligationState.HELD,
                        ObligationState.HELD_LATE,
                        ObligationState.OVERDUE,
                        ObligationState.HELD,
                        ObligationState.HALF_MET,
                        ObligationState.WAIVED)
                : period.from().isAfter(TODAY)
                        ? List.of(ObligationState.UPCOMING, ObligationState.PLANNED, ObligationState.UPCOMING)
                        : List.of(ObligationState.DUE, ObligationState.PLANNED, ObligationState.HALF_MET);
        return possible.get(seed % possible.size());
    }
}
