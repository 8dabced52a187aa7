package org.jiedui.pairing.site.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.site.scene.SceneRefusals.SceneAlreadyListed;
import org.jiedui.pairing.site.scene.SceneRefusals.SceneNotFound;
import org.jiedui.pairing.site.scene.SceneRefusals.UnknownScene;

/** Listing scenes. It emits no event: whoever reads of a site gets the scene's code and name with it. */
@ApplicationScoped
@Transactional
public class SceneListing {

    private final Scenes scenes;
    private final ChangeHistory history;
    private final Clock clock;

    SceneListing(Scenes scenes, ChangeHistory history, Clock clock) {
        this.scenes = scenes;
        this.history = history;
        this.clock = clock;
    }

    /** @throws SceneAlreadyListed if the code is taken */
    public SceneView add(String code, String name, String englishName, Caller caller) {
        SceneView scene = new SceneView(Ids.next(), code, name, englishName, clock.instant(), SceneView.ONLY_VERSION);
        scenes.insert(scene);
        history.record(scene.id(), "listed", Attribution.of(caller));
        return scene;
    }

    /** @throws SceneNotFound if there is none */
    public SceneView get(String code) {
        return scenes.find(code).orElseThrow(() -> new SceneNotFound(code));
    }

    /**
     * The scene that another request names.
     *
     * @throws UnknownScene if there is none
     */
    public SceneView named(String code) {
        return scenes.find(code).orElseThrow(() -> new UnknownScene(code));
    }

    public Page<SceneView> list(PageRequest page) {
        return page.page(scenes.list(page), SceneView::id);
    }

    public Page<HistoryEntry> history(String code, PageRequest page) {
        return history.of(get(code).id(), page);
    }
}
