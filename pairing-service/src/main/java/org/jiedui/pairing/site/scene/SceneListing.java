package org.jiedui.pairing.site.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.site.scene.SceneRefusals.SceneAlreadyListed;
import org.jiedui.pairing.site.scene.SceneRefusals.SceneNotFound;
import org.jiedui.pairing.site.scene.SceneRefusals.UnknownScene;

/** Lists scenes. It publishes no event: events about a site carry the code and the name of its scene. */
@ApplicationScoped
@Transactional
public class SceneListing {

    private static final String READ = "select id, code, name, english_name, updated_at, version from scene where true";
    private static final String ADD = """
            insert into scene (id, code, name, english_name, updated_at)
            values (:id, :code, :name, :englishName, :now)""";

    private final Sql sql;
    private final ChangeHistory history;
    private final Clock clock;

    SceneListing(Sql sql, ChangeHistory history, Clock clock) {
        this.sql = sql;
        this.history = history;
        this.clock = clock;
    }

    /** @throws SceneAlreadyListed if the code is taken */
    public SceneView add(String code, String name, String englishName, Caller caller) {
        UUID id = Ids.next();
        sql.query(ADD)
                .with("id", id)
                .with("code", code)
                .with("name", name)
                .with("englishName", englishName)
                .with("now", clock.instant())
                .execute();
        history.record(id, "listed", Attribution.of(caller));
        return get(code);
    }

    /** @throws SceneNotFound if there is none */
    public SceneView get(String code) {
        return find(code).orElseThrow(() -> new SceneNotFound(code));
    }

    /**
     * The scene that the body of a request names.
     *
     * @throws UnknownScene if there is none
     */
    public SceneView named(String code) {
        return find(code).orElseThrow(() -> new UnknownScene(code));
    }

    public Page<SceneView> list(PageRequest page) {
        return sql.query(READ).page(page, "id", "updated_at", SceneView.class, SceneView::id);
    }

    public Page<HistoryEntry> history(String code, PageRequest page) {
        return history.of(get(code).id(), page);
    }

    private Optional<SceneView> find(String code) {
        return sql.query(READ).and("code = :code").with("code", code).first(SceneView.class);
    }
}
