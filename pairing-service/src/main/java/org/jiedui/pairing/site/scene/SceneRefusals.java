package org.jiedui.pairing.site.scene;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of scenes, and what is said to whoever breaks one. */
public final class SceneRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of("uq_scene_code", SceneAlreadyListed::new));

    private SceneRefusals() {}

    /** A code stands for one scene. */
    @Rule(kind = CONFLICT, title = "场景已列出", zh = "已有使用该代码的场景。", en = "A scene with this code is already listed.")
    public static final class SceneAlreadyListed extends AlreadyThere {
        SceneAlreadyListed() {
            super("/v1/scenes/{code}");
        }
    }

    /** There is no scene at that address. */
    @Rule(kind = NOT_FOUND, title = "没有该场景", zh = "没有场景“%s”。", en = "There is no scene \"%s\".")
    public static final class SceneNotFound extends Refusal {
        SceneNotFound(String code) {
            super(abbreviated(code));
        }
    }

    /** The request names a scene that is not listed. */
    @Rule(kind = UNPROCESSABLE, title = "未知场景", zh = "场景“%s”未列出。", en = "The scene \"%s\" is not listed.")
    public static final class UnknownScene extends Refusal {
        UnknownScene(String code) {
            super(abbreviated(code));
        }
    }
}
