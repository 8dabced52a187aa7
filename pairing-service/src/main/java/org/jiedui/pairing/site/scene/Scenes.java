package org.jiedui.pairing.site.scene;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;

/** The scenes as rows. */
@ApplicationScoped
class Scenes {

    private static final String SELECT = "select id, code, name, english_name, updated_at, version from scene";
    private static final String INSERT = """
            insert into scene (id, code, name, english_name, updated_at, version) values (?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;

    Scenes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<SceneView> find(String code) {
        return query(" where code = ?", code).stream().findFirst();
    }

    List<SceneView> list(PageRequest page) {
        return query(
                " where updated_at >= ? and id < ? order by id desc limit ?",
                ChinaTime.offset(page.updatedSince()),
                page.before(),
                page.fetch());
    }

    void insert(SceneView scene) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, scene.id());
            insert.setString(2, scene.code());
            insert.setString(3, scene.name());
            insert.setString(4, scene.englishName());
            insert.setObject(5, ChinaTime.offset(scene.updatedAt()));
            insert.setLong(6, scene.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private List<SceneView> query(String condition, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            ResultSet row = select.executeQuery();
            List<SceneView> found = new ArrayList<>();
            while (row.next()) {
                found.add(new SceneView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getLong(6)));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
