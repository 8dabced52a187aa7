package org.jiedui.pairing.counterpart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for both sides of a pairing on a date, and what is still missing.
 *
 * @param on the date in China
 */
public record CounterpartsOnDate(LocalDate on, CounterpartsOfSide leading, CounterpartsOfSide partner) {

    /**
     * The counterparts of one side.
     *
     * @param leadUnit the lead unit; absent while none is named
     * @param liaisonPosts the liaison posts
     * @param missing the roles nobody had on that date
     */
    public record CounterpartsOfSide(
            @Nullable CounterpartView leadUnit, List<CounterpartView> liaisonPosts, List<CounterpartRole> missing) {

        private static CounterpartsOfSide of(List<CounterpartView> inOffice) {
            CounterpartView lead = with(CounterpartRole.LEAD_UNIT, inOffice).stream()
                    .findFirst()
                    .orElse(null);
            List<CounterpartView> posts = with(CounterpartRole.LIAISON_POST, inOffice);
            List<CounterpartRole> missing = new ArrayList<>();
            if (lead == null) {
                missing.add(CounterpartRole.LEAD_UNIT);
            }
            if (posts.isEmpty()) {
                missing.add(CounterpartRole.LIAISON_POST);
            }
            return new CounterpartsOfSide(lead, posts, List.copyOf(missing));
        }

        private static List<CounterpartView> with(CounterpartRole role, List<CounterpartView> inOffice) {
            return inOffice.stream().filter(one -> one.role() == role).toList();
        }
    }

    static CounterpartsOnDate of(List<CounterpartView> ever, LocalDate on) {
        return new CounterpartsOnDate(on, side(SideOfPairing.LEADING, ever, on), side(SideOfPairing.PARTNER, ever, on));
    }

    private static CounterpartsOfSide side(SideOfPairing side, List<CounterpartView> ever, LocalDate on) {
        return CounterpartsOfSide.of(ever.stream()
                .filter(one -> one.side() == side && one.isInOffice(on))
                .toList());
    }
}
