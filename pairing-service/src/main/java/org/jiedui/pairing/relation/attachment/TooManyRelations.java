package org.jiedui.pairing.relation.attachment;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A pairing builds on as many relations as people can still read. */
public final class TooManyRelations extends Refusal {
    TooManyRelations(int limit) {
        super(
                Kind.CONFLICT,
                "The pairing builds on %d relations, which is the limit; take one off first.".formatted(limit),
                Map.of("limit", limit));
    }
}
