package org.jiedui.pairing.matching;

import org.jiedui.kit.problem.Refusal;

/** A province asks for suggestions for its own regions: one side of every pair lies within it. */
public final class NeitherSideIsYours extends Refusal {
    NeitherSideIsYours() {
        super(Kind.FORBIDDEN, "All candidates of one side must lie within the caller's region.");
    }
}
