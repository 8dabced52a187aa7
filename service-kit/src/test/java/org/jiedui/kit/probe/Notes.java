package org.jiedui.kit.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.Sql;
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

    private final Sql sql;
    private final ObjectMapper json;

    Notes(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(NoteView note) {
        sql.change(INSERT, note.id(), note.title(), text(note.content()), note.createdAt(), note.createdAt());
    }

    /** Whether the note still was at that version. */
    boolean update(NoteView note, long version) {
        return sql.change(UPDATE, note.title(), text(note.content()), note.updatedAt(), note.id(), version) == 1;
    }

    Optional<NoteView> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", this::note, id);
    }

    List<NoteView> list(@Nullable Tone tone, @Nullable String title, PageRequest page) {
        return sql.rows(LIST, this::note, tone, tone, title, title, page.updatedSince(), page.before(), page.fetch());
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
