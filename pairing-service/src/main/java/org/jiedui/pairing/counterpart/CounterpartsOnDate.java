package org.jiedui.pairing.counterpart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.Role;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** Who answered for both sides of a pairing on a date, and what is still missing. */
public record CounterpartsOnDate(LocalDate on, OneSide leading, OneSide partner) {

    /**
     * The counterparts of one side.
     *
     * @param missing the roles nobody had on that date
     */
    public record OneSide(@Nullable CounterpartView leadUnit, List<CounterpartView> liaisonPosts, List<Role> missing) {

        private static OneSide of(List<CounterpartView> inOffice) {
            CounterpartView lead =
                    with(Role.LEAD_UNIT, inOffice).stream().findFirst().orElse(null);
            List<CounterpartView> posts = with(Role.LIAISON_POST, inOffice);
            List<Role> missing = new ArrayList<>();
            if (lead == null) {
                missing.add(Role.LEAD_UNIT);
            }
            if (posts.isEmpty()) {
                missing.add(Role.LIAISON_POST);
            }
            return new OneSide(lead, posts, List.copyOf(missing));
        }

        private static List<CounterpartView> with(Role role, List<CounterpartView> inOffice) {
            return inOffice.stream().filter(one -> one.role() == role).toList();
        }
    }

    static CounterpartsOnDate of(List<CounterpartView> ever, LocalDate on) {
        return new CounterpartsOnDate(on, side(SideOfPairing.LEADING, ever, on), side(SideOfPairing.PARTNER, ever, on));
    }

    private static OneSide side(SideOfPairing side, List<CounterpartView> ever, LocalDate on) {
        return OneSide.of(ever.stream()
                .filter(one -> one.side() == side && one.isInOffice(on))
                .toList());
    }
}
