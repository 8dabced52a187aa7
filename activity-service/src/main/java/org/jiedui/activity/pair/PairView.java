package org.jiedui.activity.pair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.activity.pair.PairRefusals.PairingHasNotBegun;
import org.jiedui.activity.pair.PairRefusals.PairingIsSuspended;
import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as the last event described it. It is in force while any term of its cooperation is: what was agreed in one term is
 * carried on in the next.
 *
 * @param published the pairing as events carry it
 * @param terms of its cooperation, first to last; at least its own
 */
public record PairView(PublishedPairing published, List<Term> terms) {

    public PairingId id() {
        return new PairingId(published.pairingId());
    }

    public Sides sides() {
        return Sides.of(published);
    }

    /** The first day of the first term; absent while it is not known. */
    public @Nullable LocalDate firstDay() {
        return terms.stream().anyMatch(term -> term.beginsOn() == null)
                ? null
                : known(terms.stream(), Term::beginsOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The last day of the last term; absent while that is open-ended. */
    public @Nullable LocalDate lastDay() {
        return terms.stream().anyMatch(term -> term.lastDay() == null) ? null : lastOf(terms.stream());
    }

    private static @Nullable LocalDate lastOf(Stream<Term> ended) {
        return known(ended, Term::lastDay).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> known(Stream<Term> terms, Function<Term, @Nullable LocalDate> day) {
        return terms.flatMap(term -> Stream.ofNullable(day.apply(term)));
    }

    /** Why no term is in force on a day; empty if one is. */
    public Optional<OutOfForce> outOfForceOn(LocalDate day) {
        List<Optional<OutOfForce>> why =
                terms.stream().map(term -> term.outOfForce(day, day)).toList();
        return why.contains(Optional.<OutOfForce>empty())
                ? Optional.empty()
                : why.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The suspension in which a day lies that is in no term in force. */
    public Optional<Suspended> suspendedOn(LocalDate day) {
        return outOfForceOn(day).filter(OutOfForce.SUSPENDED::equals).flatMap(why -> outOfForceOn(day, why)
                .flatMap(term -> term.suspendedOn(day).stream())
                .findFirst());
    }

    private Stream<Term> outOfForceOn(LocalDate day, OutOfForce why) {
        return terms.stream().filter(term -> term.outOfForce(day, day).equals(Optional.of(why)));
    }

    /**
     * @throws PairingHasEnded if the pairing was over before one of the days
     * @throws PairingIsSuspended if it is suspended on one of them
     */
    public void checkInForceOn(List<LocalDate> days) {
        for (LocalDate day : days) {
            OutOfForce why = outOfForceOn(day).orElse(null);
            if (why == OutOfForce.ENDED) {
                throw new PairingHasEnded(Objects.requireNonNull(lastOf(outOfForceOn(day, why))));
            }
            if (why == OutOfForce.SUSPENDED) {
                throw new PairingIsSuspended(day);
            }
        }
    }

    /** @throws PairingHasNotBegun if one of the days is before the first term */
    public void checkBegunOn(Collection<LocalDate> days) {
        LocalDate first = firstDay();
        if (first != null && days.stream().anyMatch(day -> day.isBefore(first))) {
            throw new PairingHasNotBegun(first);
        }
    }
}
