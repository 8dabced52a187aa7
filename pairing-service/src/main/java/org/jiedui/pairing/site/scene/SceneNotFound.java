package org.jiedui.pairing.site.scene;

import org.jiedui.kit.problem.Refusal;

/** There is no scene at that address. */
public final class SceneNotFound extends Refusal {
    SceneNotFound(String code) {
        super(Kind.NOT_FOUND, "There is no scene '%s'.".formatted(abbreviated(code)));
    }
}
