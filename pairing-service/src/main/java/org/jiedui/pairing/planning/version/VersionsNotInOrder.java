package org.jiedui.pairing.planning.version;

import org.jiedui.kit.problem.Refusal;

/** A difference is told from a lower version to a higher one. */
public final class VersionsNotInOrder extends Refusal {
    VersionsNotInOrder(int from, int to) {
        super(Kind.BAD_REQUEST, "from must be lower than to; they are %d and %d.".formatted(from, to));
    }
}
