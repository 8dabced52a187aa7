package org.jiedui.pairing.counterpart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.lifecycle.PairingViewFixture;
import org.jiedui.pairing.lifecycle.Sides;
import org.jspecify.annotations.Nullable;

/** Sides with counterparts, reached through the domain; all units are samples. */
final class CounterpartFixture {

    static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    static final LocalDate FIRST = LocalDate.of(2022, 12, 14);
    static final String UNIT = "样例单位";

    private CounterpartFixture() {}

    static SideRoster anEmptySide() {
        return new SideRoster(pairing(PairingStatus.ACTIVE), SideOfPairing.LEADING, List.of());
    }

    /** A side with its lead unit and these liaison posts, all from the first day on. */
    static SideRoster aSideWith(String... posts) {
        SideRoster side = anEmptySide();
        CounterpartEvent unusedLead = side.designate(CounterpartRole.LEAD_UNIT, unit(UNIT, FIRST), NOW);
        for (String post : posts) {
            CounterpartEvent unusedPost = side.designate(CounterpartRole.LIAISON_POST, post(post, FIRST), NOW);
        }
        return side;
    }

    static Designation unit(String unit, LocalDate from) {
        return named(unit, null, from);
    }

    static Designation post(String post, LocalDate from) {
        return named(UNIT, post, from);
    }

    static PairingView pairing(PairingStatus status) {
        return PairingViewFixture.aPairing(status);
    }

    private static Designation named(String unit, @Nullable String post, LocalDate from) {
        return new Designation(unit, post, from, "样例函");
    }

    /** As it is read from the row, by nobody in particular. */
    static CounterpartView view(Counterpart counterpart) {
        CounterpartEvent.Counterpart published = counterpart.published();
        return new CounterpartView(
                counterpart.id(),
                published.side(),
                published.role(),
                published.unit(),
                published.post(),
                published.from(),
                published.until(),
                published.document(),
                null,
                null,
                NOW,
                NOW,
                List.of(),
                new Sides(new RegionCode("440400"), new RegionCode("520300")),
                PairingStatus.ACTIVE,
                counterpart.version());
    }
}
