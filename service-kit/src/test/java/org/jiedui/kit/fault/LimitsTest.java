package org.jiedui.kit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {

    /** The relay has the other one. */
    private static final int CONNECTIONS = 15;

    private static final String LIMITS = """
            select concat_ws(' ', current_setting('lock_timeout'), current_setting('statement_timeout'),
              current_setting('idle_in_transaction_session_timeout'), current_setting('transaction_timeout'),
              current_setting('tcp_user_timeout'), current_setting('tcp_keepalives_idle'))""";

    @Inject
    AgroalDataSource pool;

    @Test
    void haveAllConnectionsOfThePool() throws SQLException {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(pool.getConnection());
                assertThat(limits(connections.getLast())).isEqualTo("1500ms 2s 3s 5s 20000 10");
            }
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static String limits(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LIMITS)) {
            row.next();
            return row.getString(1);
        }
    }
}
