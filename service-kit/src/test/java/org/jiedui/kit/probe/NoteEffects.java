package org.jiedui.kit.probe;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.probe.NoteEvent.NoteShared;
import org.jiedui.kit.probe.NoteEvent.NoteTroubled;
import org.jiedui.kit.probe.NoteEvent.Trouble;

/** Leaves a row for every event that takes effect; nothing but the inbox keeps it from leaving two. */
@ApplicationScoped
public class NoteEffects {

    private final AgroalDataSource dataSource;
    private final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();

    NoteEffects(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void leave(UUID note, String title) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into note_effect (note_id, title) values (?, ?)")) {
            insert.setObject(1, note);
            insert.setString(2, title);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
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
            case CONNECTION_LOST -> loseConnection();
        }
    }

    public int attempts(UUID note) {
        return attempts.getOrDefault(note, 0);
    }

    /** The titles that took effect for a note, in order. */
    public List<String> of(UUID note) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select title from note_effect where note_id = ? order by ordinal")) {
            select.setObject(1, note);
            ResultSet row = select.executeQuery();
            List<String> titles = new ArrayList<>();
            while (row.next()) {
                titles.add(row.getString(1));
            }
            return titles;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private void loseConnection() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pg_backend_pid())");
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
