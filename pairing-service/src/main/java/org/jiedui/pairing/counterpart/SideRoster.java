package org.jiedui.pairing.counterpart;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartDesignated;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartDismissed;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartReplaced;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartAlreadyNamed;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartNotFound;
import org.jiedui.pairing.counterpart.CounterpartRefusals.CounterpartOfTheOtherSide;
import org.jiedui.pairing.counterpart.CounterpartRefusals.NotInOffice;
import org.jiedui.pairing.counterpart.CounterpartRefusals.SideWouldLackCounterpart;
import org.jiedui.pairing.counterpart.CounterpartRefusals.TooManyPosts;
import org.jiedui.pairing.lifecycle.PairingView;

/** All counterparts a pairing ever had, and what must hold among those of the one side that changes them. */
@CheckReturnValue
final class SideRoster {

    private static final int MOST_POSTS = 20;

    private final PairingView pairing;
    private final SideOfPairing side;
    private final List<Counterpart> ever;

    SideRoster(PairingView pairing, SideOfPairing side, List<Counterpart> ever) {
        this.pairing = pairing;
        this.side = side;
        this.ever = new ArrayList<>(ever);
    }

    /**
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing has ended, or will not come about as it was proposed
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsADraft if it was not proposed to both sides yet
     * @throws org.jiedui.pairing.counterpart.CounterpartRefusals.DayOutOfReach if it would begin before the pairing, or too far ahead
     * @throws CounterpartAlreadyNamed if the side has a lead unit, or that post, already
     * @throws TooManyPosts if the side has as many posts as it may
     */
    CounterpartDesignated designate(CounterpartRole role, Designation named, Instant now) {
        checkOpen(named.from(), now);
        Counterpart designated = Counterpart.named(pairing.id().value(), side, role, named, now);
        add(designated);
        return new CounterpartDesignated(pairing.published(), designated.published());
    }

    /**
     * Closes one the day before the next begins. If it never served, those before it make way, too.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing has ended, or will not come about as it was proposed
     * @throws org.jiedui.pairing.counterpart.CounterpartRefusals.DayOutOfReach if the next would begin before the pairing, or too far
     *     ahead
     * @throws NotInOffice if it does not stand any more, or began already and would never have served
     * @throws CounterpartAlreadyNamed if the next is another post the side has
     */
    CounterpartReplaced replace(Counterpart former, Designation next, String reason, Instant now) {
        checkOpen(next.from(), now);
        Counterpart successor = former.succeededBy(next, reason, now);
        List<Counterpart> corrected = makeWay(former, successor, now);
        add(successor);
        return new CounterpartReplaced(
                pairing.published(),
                former.published(),
                successor.published(),
                corrected.isEmpty()
                        ? null
                        : corrected.stream().map(Counterpart::published).toList(),
                reason);
    }

    /**
     * Gives up a liaison post.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing has ended, or will not come about as it was proposed
     * @throws SideWouldLackCounterpart if it is the lead unit, or no other post stands from the next day on
     * @throws org.jiedui.pairing.counterpart.CounterpartRefusals.DayOutOfReach if its last day lies too far ahead
     * @throws NotInOffice if it does not stand any more, or began already and would never have served
     */
    CounterpartDismissed dismiss(Counterpart former, LocalDate last, String reason, Instant now) {
        checkOpen(last, now);
        former.end(last, reason, now);
        if (!CounterpartAction.DISMISS.isFor(former.role()) || !hasPostFrom(last.plusDays(1))) {
            throw new SideWouldLackCounterpart();
        }
        return new CounterpartDismissed(pairing.published(), former.published(), reason);
    }

    /**
     * A counterpart that this side may change.
     *
     * @throws CounterpartNotFound if the pairing never had it
     * @throws CounterpartOfTheOtherSide if it is none of this side
     */
    Counterpart get(CounterpartId id) {
        Counterpart found = ever.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CounterpartNotFound(id));
        if (found.side() != side) {
            throw new CounterpartOfTheOtherSide(found.side());
        }
        return found;
    }

    private void checkOpen(LocalDate day, Instant now) {
        pairing.status().checkLiving();
        OpenDays.of(pairing, ChinaTime.dateOf(now)).check(day);
    }

    /** Those whose last day moved, because the one that was to follow them never served. */
    private List<Counterpart> makeWay(Counterpart former, Counterpart successor, Instant now) {
        List<Counterpart> moved = new ArrayList<>();
        Optional<Counterpart> next = Optional.of(former);
        while (next.filter(Counterpart::neverServed).isPresent()) {
            next = next.flatMap(this::replacedBy);
            next.filter(before -> before.makeWayFor(successor, now)).ifPresent(moved::add);
        }
        return moved;
    }

    private Optional<Counterpart> replacedBy(Counterpart successor) {
        return ever.stream().filter(successor::replaces).findFirst();
    }

    private boolean hasPostFrom(LocalDate day) {
        return ever.stream()
                .anyMatch(
                        one -> one.side() == side && one.role() == CounterpartRole.LIAISON_POST && one.standsFrom(day));
    }

    private long standingPosts() {
        return ever.stream()
                .filter(one -> one.side() == side && one.role() == CounterpartRole.LIAISON_POST && one.stands())
                .count();
    }

    private void add(Counterpart named) {
        ever.stream().filter(one -> one.collidesWith(named)).findFirst().ifPresent(there -> {
            throw there.inTheWay();
        });
        if (named.role() == CounterpartRole.LIAISON_POST && standingPosts() >= MOST_POSTS) {
            throw new TooManyPosts(MOST_POSTS);
        }
        ever.add(named);
    }

    List<Counterpart> ever() {
        return List.copyOf(ever);
    }

    Counterpart newest() {
        return ever.getLast();
    }
}
