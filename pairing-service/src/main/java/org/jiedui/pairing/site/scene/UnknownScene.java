package org.jiedui.pairing.site.scene;

import org.jiedui.kit.problem.Refusal;

/** The request names a scene that is not listed. */
public final class UnknownScene extends Refusal {
    UnknownScene(String code) {
        super(Kind.UNPROCESSABLE, "No scene '%s' is listed.".formatted(abbreviated(code)));
    }
}
