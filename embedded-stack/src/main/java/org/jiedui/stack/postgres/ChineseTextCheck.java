package org.jiedui.stack.postgres;

import java.sql.SQLException;
import org.jiedui.stack.process.StartFailed;

/**
 * Proves at the start that PostgreSQL takes Chinese characters for letters: if it does not, no error ever says so;
 * searches simply find nothing.
 */
final class ChineseTextCheck {
    private static final String QUESTION = """
            select datcollate, datctype,
                   cardinality(show_trgm('垃圾分类')) > 0 and '垃圾分类' ~ '^\\w{4}$' and upper('é') = 'É' as works
            from pg_database where datname = current_database()""";

    private ChineseTextCheck() {}

    static void run(Connections connections) {
        try (var connection = connections.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("set client_min_messages = warning");
            statement.execute("create extension if not exists pg_trgm");
            var answer = statement.executeQuery(QUESTION);
            answer.next();
            if (!answer.getBoolean("works")) {
                throw new StartFailed(
                        "PostgreSQL does not know Chinese letters under the locale %s, %s; its data must be"
                                        .formatted(answer.getString("datcollate"), answer.getString("datctype"))
                                + " initialised anew with C.UTF-8");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be asked about its locale", e);
        }
    }
}
