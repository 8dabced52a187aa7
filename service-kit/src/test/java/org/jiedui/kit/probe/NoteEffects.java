package org.jiedui.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.probe.NoteEvent.NoteShared;
import org.jiedui.kit.probe.NoteEvent.NoteTroubled;
import org.jiedui.kit.probe.NoteEvent.Trouble;

/** Leaves a row for every event that takes effect; nothing but the inbox keeps it from leaving two. */
@ApplicationScoped
public class NoteEffects {

    private final Sql sql;
    private final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();

    NoteEffects(Sql sql) {
        this.sql = sql;
    }

    public void leave(UUID note, String title) {
        sql.query("insert into note_effect (note_id, title) values (:note, :title)")
                .with("note", note)
                .with("title", title)
                .execute();
    }

    /** Goes wrong the first few times, and after it has left its row, so that a rollback is seen. */
    public void troubled(NoteTroubled event) {
        troubled(event.noteId(), "troubled", event.trouble(), event.times());
    }

    /** As one of the two reactions to a note that was shared. */
    public void sharedInTrouble(NoteShared event) {
        troubled(event.noteId(), "shared in trouble", Trouble.DEFECT, event.failures());
    }

    private void troubled(UUID note, String title, Trouble trouble, int times) {
        leave(note, title);
        int attempt = attempts.merge(note, 1, Integer::sum);
        if (attempt > times) {
            return;
        }
        switch (trouble) {
            case DEFECT -> throw new IllegalStateException("the defect of attempt " + attempt);
            case CONNECTION_LOST ->
                sql.query("select pg_terminate_backend(pg_backend_pid())").list(Boolean.class);
            case TOO_SLOW -> sql.query("select pg_sleep(60)::text").list(String.class);
        }
    }

    public int attempts(UUID note) {
        return attempts.getOrDefault(note, 0);
    }

    /** The titles that took effect for a note, in order. */
    public List<String> of(UUID note) {
        return sql.query("select title from note_effect where note_id = :note order by ordinal")
                .with("note", note)
                .list(String.class);
    }
}
