package org.jiedui.pairing.site.scene;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;

/** The scenes as rows. */
@ApplicationScoped
class Scenes {

    private static final String SELECT = "select id, code, name, english_name, updated_at, version from scene";
    private static final String INSERT = """
            insert into scene (id, code, name, english_name, updated_at, version) values (?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    Scenes(Sql sql) {
        this.sql = sql;
    }

    Optional<SceneView> find(String code) {
        return sql.first(SELECT + " where code = ?", Scenes::scene, code);
    }

    List<SceneView> list(PageRequest page) {
        return sql.rows(
                SELECT + " where updated_at >= ? and id < ? order by id desc limit ?",
                Scenes::scene,
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    void insert(SceneView scene) {
        sql.change(
                INSERT,
                scene.id(),
                scene.code(),
                scene.name(),
                scene.englishName(),
                scene.updatedAt(),
                scene.version());
    }

    private static SceneView scene(ResultSet row) throws SQLException {
        return new SceneView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getLong(6));
    }
}
