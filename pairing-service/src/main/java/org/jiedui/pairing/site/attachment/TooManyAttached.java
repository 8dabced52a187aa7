package org.jiedui.pairing.site.attachment;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A site has as many things of a kind as people can still read. */
public final class TooManyAttached extends Refusal {
    TooManyAttached(int limit) {
        super(
                Kind.CONFLICT,
                "The site has %d of them, which is the limit; remove one first.".formatted(limit),
                Map.of("limit", limit));
    }
}
