package org.jiedui.kit.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jiedui.stack.testing.Stack;

/** Looks into the database from outside of the application. */
public final class NoteCounts {

    private NoteCounts() {}

    public static int rows(String title) throws SQLException {
        return count("select count(*) from note where title = ?", title);
    }

    /** How often it was told that a note of this title was written. */
    public static int events(String title) throws SQLException {
        return count("select count(*) from outbox where payload::jsonb -> 'data' ->> 'title' = ?", title);
    }

    private static int count(String question, String title) throws SQLException {
        try (Connection connection = Stack.connect("kit");
                PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, title);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
