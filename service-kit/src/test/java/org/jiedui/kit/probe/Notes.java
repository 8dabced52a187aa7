package org.jiedui.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The notes, in plain SQL. */
@ApplicationScoped
class Notes {

    private static final String SELECT = "select * from note where true";
    private static final String INSERT = """
            insert into note (id, version, title, content, created_at, updated_at)
            values (:id, 1, :title, :content, :now, :now)""";
    private static final String UPDATE = """
            update note set version = version + 1, title = :title, content = :content, updated_at = :now
            where id = :id and version = :version""";

    private final Sql sql;

    Notes(Sql sql) {
        this.sql = sql;
    }

    void insert(NoteView note) {
        sql.query(INSERT)
                .with("id", note.id())
                .with("title", note.title())
                .with("content", new Json(note.content()))
                .with("now", note.createdAt())
                .execute();
    }

    /** Whether the note still was at that version. */
    boolean update(NoteView note, long version) {
        return sql.query(UPDATE)
                        .with("id", note.id())
                        .with("version", version)
                        .with("title", note.title())
                        .with("content", new Json(note.content()))
                        .with("now", note.updatedAt())
                        .execute()
                == 1;
    }

    Optional<NoteView> find(UUID id) {
        return sql.query(SELECT).and("id = :id").with("id", id).first(NoteView.class);
    }

    Page<NoteView> list(List<Tone> tones, @Nullable String title, PageRequest page) {
        return sql.query(SELECT)
                .andIfAny("content ->> 'tone' = any(:tone)", tones)
                .andIfGiven("title = :title", title)
                .page(page, "id", "updated_at", NoteView.class, NoteView::id);
    }
}
