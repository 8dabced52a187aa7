package org.jiedui.pairing.planning.succession;

import org.jiedui.kit.problem.Refusal;

/** An edit, or an amendment, says something else than before; otherwise it would make signatures void for nothing. */
public final class ContentUnchanged extends Refusal {
    ContentUnchanged(int planVersion) {
        super(Kind.UNPROCESSABLE, "The content says the same as version %d.".formatted(planVersion));
    }
}
