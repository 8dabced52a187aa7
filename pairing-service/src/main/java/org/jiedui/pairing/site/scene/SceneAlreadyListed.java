package org.jiedui.pairing.site.scene;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A code stands for one scene. */
public final class SceneAlreadyListed extends Refusal {
    SceneAlreadyListed() {
        super(Kind.CONFLICT, "A scene with this code is listed.");
    }

    /** The unique constraint that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_scene_code";
        }

        @Override
        public Refusal refusal() {
            return new SceneAlreadyListed();
        }
    }
}
