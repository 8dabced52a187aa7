package org.jiedui.pairing.counterpart;

import org.jiedui.kit.problem.Refusal;

/** The pairing has no such counterpart. */
public final class CounterpartNotFound extends Refusal {
    CounterpartNotFound(CounterpartId id) {
        super(Kind.NOT_FOUND, "The pairing has no counterpart %s.".formatted(id));
    }
}
