package org.jiedui.activity.timetable;

import static org.jiedui.activity.pair.PairFixture.inForce;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jiedui.activity.PairingFixture;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PairDay;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Text;

/**
 * A pair that owes a symposium in each half of 2027 and a visit in two legs; Monday to Friday are worked. It stands on 31
 * December 2026.
 */
final class TimetableFixture {

    static final Instant NOW = Instant.parse("2026-12-31T02:00:00Z");
    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    static final PairView PAIR = inForce(PairingFixture.aPairing(), null);
    static final Wishes WISHES = new Wishes(5, List.of(), List.of());
    static final OwedLeg SPRING = leg(Duty.SYMPOSIUM, Period.HALF_YEAR, "2027-01-01", 1);
    static final OwedLeg AUTUMN = leg(Duty.SYMPOSIUM, Period.HALF_YEAR, "2027-07-01", 1);
    static final OwedLeg OUTWARD = leg(Duty.MUTUAL_VISIT, Period.YEAR, "2027-01-01", 1);
    static final OwedLeg RETURN = leg(Duty.MUTUAL_VISIT, Period.YEAR, "2027-01-01", 2);
    static final List<OwedLeg> OWED = List.of(SPRING, AUTUMN, OUTWARD, RETURN);

    private TimetableFixture() {}

    static OwedLeg leg(Duty duty, Period kind, String from, int leg) {
        UUID id = UUID.nameUUIDFromBytes((duty + from).getBytes(StandardCharsets.UTF_8));
        return new OwedLeg(new ObligationId(id), duty, new DutyPeriod(kind, LocalDate.parse(from)), 1, leg);
    }

    /** Nothing is planned, and no day closed but weekends. */
    static YearOfThePair aYear() {
        return aYear(OWED.stream().map(TimetableFixture::open).toList());
    }

    static YearOfThePair aYear(List<LegInYear> legs) {
        return aYear(legs, Set.of());
    }

    static YearOfThePair aYear(List<LegInYear> legs, Set<LocalDate> closed) {
        List<PairDay> days = LocalDate.of(2026, 12, 1)
                .datesUntil(LocalDate.of(2028, 2, 1))
                .map(day -> day(day, closed))
                .toList();
        List<YearOfThePair.MeetingDay> meetings = new ArrayList<>();
        for (LegInYear leg : legs) {
            if (leg.holder() != null) {
                meetings.add(new YearOfThePair.MeetingDay(
                        leg.holder().activity(), leg.holder().on()));
            }
        }
        return new YearOfThePair(2027, legs, List.of(), meetings, days, FIRST, LocalDate.of(2027, 12, 31));
    }

    static LegInYear open(OwedLeg leg) {
        return new LegInYear(leg, null, null);
    }

    /** The same year, in which an activity declares another leg besides. */
    static YearOfThePair declaring(YearOfThePair year, ActivityId activity, OwedLeg other, LocalDate on) {
        return new YearOfThePair(
                year.number(),
                year.legs(),
                List.of(new YearOfThePair.DeclaredLeg(activity, other, on)),
                year.meetings(),
                year.days(),
                year.first(),
                year.last());
    }

    /** Declared by an activity that has sessions, or whose time has passed. */
    static LegInYear held(LegInYear leg, boolean lapsed) {
        Holder holder = Objects.requireNonNull(leg.holder());
        return new LegInYear(leg.leg(), null, new Holder(holder.activity(), false, lapsed, holder.on()));
    }

    static LegInYear notOwed(LegInYear leg) {
        return new LegInYear(leg.leg(), NotOwed.AMENDED, leg.holder());
    }

    private static PairDay day(LocalDate day, Set<LocalDate> closed) {
        boolean working = day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !closed.contains(day);
        List<Text> because = closed.contains(day) ? List.of(new Text("示例：换届", "sample: closed")) : List.of();
        return new PairDay(day, working, false, null, false, false, because);
    }

    /** What a year looks like once the entries were planned as activities of the same day. */
    static List<LegInYear> planned(Entries entries) {
        return planned(entries, leg -> leg);
    }

    static List<LegInYear> planned(Entries entries, UnaryOperator<LegInYear> but) {
        return entries.all().stream()
                .map(entry -> new LegInYear(
                        entry.owed(),
                        null,
                        new Holder(
                                Objects.requireNonNull(entry.activity()),
                                true,
                                false,
                                Objects.requireNonNull(entry.on()))))
                .map(but)
                .toList();
    }

    static Entries aDraft() {
        return Arranger.draft(aYear(), new Asked(WISHES, List.of()));
    }

    /** A draft whose dates were planned. */
    static Entries anAgreedYear() {
        Entries draft = aDraft();
        return draft.plannedAs(draft.all().stream()
                .map(entry -> new ActivityId(UUID.randomUUID()))
                .toList());
    }

    static Set<LocalDate> days(LocalDate... closed) {
        return new HashSet<>(List.of(closed));
    }

    static Timetable aDraftedTimetable() {
        return new Timetable(PAIR, 2027, SideOfPairing.LEADING, new Asked(WISHES, List.of()), aDraft().all(), NOW);
    }
}
