package org.jiedui.pairing.counterpart;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A side has as many liaison posts at a time as the other can still call. */
public final class TooManyPosts extends Refusal {
    TooManyPosts(int limit) {
        super(
                Kind.CONFLICT,
                "The side has %d liaison posts, which is the limit; replace one, or give one up first."
                        .formatted(limit),
                Map.of("limit", limit));
    }
}
