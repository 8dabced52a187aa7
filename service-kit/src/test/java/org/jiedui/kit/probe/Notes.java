package org.jiedui.kit.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The notes, in plain SQL. */
@ApplicationScoped
class Notes {

    private static final String COLUMNS = "select id, version, title, content, created_at, updated_at from note ";
    private static final String INSERT = """
            insert into note (id, version, title, content, created_at, updated_at) values (?, 1, ?, ?::jsonb, ?, ?)""";
    private static final String UPDATE = """
            update note set version = version + 1, title = ?, content = ?::jsonb, updated_at = ?
            where id = ? and version = ?""";
    private static final String LIST = COLUMNS + """
            where (?::text is null or content ->> 'tone' = ?) and (?::text is null or title = ?)
              and updated_at >= ? and id < ? order by id desc limit ?""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    Notes(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    void insert(NoteView note) {
        Timestamp at = Timestamp.from(note.createdAt());
        execute(INSERT, note.id(), note.title(), text(note.content()), at, at);
    }

    /** Whether the note still was at that version. */
    boolean update(NoteView note, long version) {
        return execute(UPDATE, note.title(), text(note.content()), Timestamp.from(note.updatedAt()), note.id(), version)
                == 1;
    }

    Optional<NoteView> find(UUID id) {
        return query(COLUMNS + "where id = ?", id).stream().findFirst();
    }

    List<NoteView> list(@Nullable Tone tone, @Nullable String title, PageRequest page) {
        String wanted = tone == null ? null : tone.name();
        Timestamp since = Timestamp.from(page.updatedSince());
        return query(LIST, wanted, wanted, title, title, since, page.before(), page.fetch());
    }

    private int execute(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private List<NoteView> query(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            ResultSet row = statement.executeQuery();
            List<NoteView> found = new ArrayList<>();
            while (row.next()) {
                found.add(note(row));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private NoteView note(ResultSet row) throws SQLException {
        try {
            return new NoteView(
                    row.getObject(1, UUID.class),
                    row.getLong(2),
                    row.getString(3),
                    json.readValue(row.getString(4), NoteContent.class),
                    row.getTimestamp(5).toInstant(),
                    row.getTimestamp(6).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(NoteContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
