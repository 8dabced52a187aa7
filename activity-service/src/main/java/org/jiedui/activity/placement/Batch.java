package org.jiedui.activity.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.events.vocabulary.Duty;

/**
 * Legs of one duty and one period: any of them may take any slot of the period, so they take theirs in order.
 *
 * @param first its first slot
 * @param end the slot after its last; not after the first if it has none
 * @param shares where each leg lies if all are spread evenly over the working days of the period that are left: of {@code n}
 *     the {@code k}-th in the middle of the {@code k}-th part; as positions
 */
record Batch(List<OwedLeg> legs, int first, int end, List<Integer> shares) {

    /** @param slots in order */
    static List<Batch> of(List<OwedLeg> legs, List<Slot> slots, Circumstances known) {
        Map<Kind, List<OwedLeg>> kinds = new LinkedHashMap<>();
        legs.stream().sorted(OwedLeg.ORDER).forEach(leg -> kinds.computeIfAbsent(
                        new Kind(leg.duty(), leg.period()), kind -> new ArrayList<>())
                .add(leg));
        return kinds.entrySet().stream()
                .map(kind -> of(kind.getKey().period(), kind.getValue(), slots, known))
                .toList();
    }

    private static Batch of(DutyPeriod period, List<OwedLeg> legs, List<Slot> slots, Circumstances known) {
        LocalDate from = known.laterOfFirstAnd(period.from());
        LocalDate to = known.earlierOfLastAnd(period.to());
        int before = known.position(from);
        int days = known.position(to.plusDays(1)) - before;
        List<Integer> shares = IntStream.range(0, legs.size())
                .mapToObj(k -> before + (2 * k + 1) * days / (2 * legs.size()))
                .toList();
        return new Batch(legs, firstFrom(from, slots), firstFrom(to.plusDays(1), slots), shares);
    }

    private static int firstFrom(LocalDate day, List<Slot> slots) {
        return (int) slots.stream().filter(slot -> slot.date().isBefore(day)).count();
    }

    boolean holds(int slot) {
        return first <= slot && slot < end;
    }

    int size() {
        return legs.size();
    }

    /** @param left how many have no date yet */
    long cost(Slot slot, int left) {
        return Preference.total(slot, shares.get(size() - left));
    }

    private record Kind(Duty duty, DutyPeriod period) {}
}
