package org.jiedui.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jiedui.stack.process.PortInUse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WhoseDataAreThrownAway {
        private PostgresServer server;

        @BeforeAll
        void start() {
            server = PostgresServer.start(PostgresSettings.throwaway());
            server.createDatabase("activity");
            server.createDatabase("pairing");
        }

        @AfterAll
        void close() {
            server.close();
        }

        @Test
        void doesNotWaitForTheDisk() throws SQLException {
            try (var connection = server.connect("activity")) {
                assertThat(show(connection, "fsync")).isEqualTo("off");
                assertThat(show(connection, "synchronous_commit")).isEqualTo("off");
            }
        }

        @Test
        void keepsEachServiceOutOfTheOthersDatabase() {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connections()
                            .open("pairing", "activity", "activity")
                            .close())
                    .withMessageContaining("permission denied for database");
        }

        @Test
        void asksForThePassword() {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() ->
                            connections().open("activity", "activity", "wrong").close())
                    .withMessageContaining("password authentication failed");
        }

        @Test
        void createsADatabaseOnlyOnce() throws SQLException {
            try (var connection = server.connect("activity")) {
                connection.createStatement().execute("create table kept (id int)");
            }

            server.createDatabase("activity");

            try (var connection = server.connect("activity")) {
                assertThat(answer(connection, "select count(*) from kept")).isEqualTo("0");
            }
        }

        @Test
        void knowsChineseLetters() throws SQLException {
            try (var connection = server.connect("activity")) {
                connection.createStatement().execute("create extension pg_trgm");

                assertThat(answer(connection, "select show_trgm('垃圾分类')")).isNotEqualTo("{}");
                assertThat(answer(connection, "select '珠海' ~ '^[[:alpha:]]{2}$'"))
                        .isEqualTo("t");
                assertThat(answer(connection, "select datctype from pg_database where datname = 'activity'"))
                        .isEqualTo("C.UTF-8");
            }
        }

        @Test
        void listensToThisMachineOnly() throws SQLException {
            try (var connection = connections().superuser("activity")) {
                assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(show(connection, "unix_socket_directories")).isEmpty();
            }
        }

        private Connections connections() {
            return new Connections(server.port(), new SuperuserPassword(server.password()));
        }
    }

    @Nested
    class WhoseDataAreKept {
        @TempDir
        private Path folder;

        @Test
        void isDurable() throws SQLException {
            try (var server = PostgresServer.start(PostgresSettings.kept(folder, 0));
                    var connection = connections(server).superuser("postgres")) {
                assertThat(show(connection, "fsync")).isEqualTo("on");
                assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            }
        }

        @Test
        void hasThemAtTheNextStart() throws SQLException {
            try (var server = PostgresServer.start(PostgresSettings.kept(folder, 0))) {
                server.createDatabase("activity");
                write(server);
            }

            try (var server = PostgresServer.start(PostgresSettings.kept(folder, 0))) {
                assertThat(rows(server)).isEqualTo("1");
            }
        }

        @Test
        void hasWhatWasCommittedWhenItIsKilledAndBack() throws SQLException {
            try (var server = PostgresServer.start(PostgresSettings.kept(folder, 0))) {
                server.createDatabase("activity");
                write(server);
                int port = server.port();

                server.kill();
                server.restart();

                assertThat(rows(server)).isEqualTo("1");
                assertThat(server.port()).isEqualTo(port);
            }
        }

        @Test
        void disconnectsItsClientsWhenItIsStopped() throws Exception {
            try (var server = PostgresServer.start(PostgresSettings.kept(folder, 0))) {
                server.createDatabase("activity");
                try (var connection = server.connect("activity")) {
                    assertThat(connection.isValid(1)).isTrue();

                    server.stop();

                    assertThat(connection.isValid(1)).isFalse();
                    assertThat(folder.resolve("postgres.log")).content().contains("database system is shut down");
                }
            }
        }

        @Test
        void refusesAPortThatIsInUse() {
            try (var first = PostgresServer.start(PostgresSettings.kept(folder.resolve("first"), 0))) {
                assertThatExceptionOfType(PortInUse.class)
                        .isThrownBy(() ->
                                PostgresServer.start(PostgresSettings.kept(folder.resolve("second"), first.port())))
                        .withMessageContaining("Port %d (PostgreSQL) is in use", first.port());
            }
        }

        private static Connections connections(PostgresServer server) {
            return new Connections(server.port(), new SuperuserPassword(server.password()));
        }

        private static void write(PostgresServer server) throws SQLException {
            try (var connection = server.connect("activity")) {
                connection.createStatement().execute("create table kept as select 1 as id");
            }
        }

        private static String rows(PostgresServer server) throws SQLException {
            try (var connection = server.connect("activity")) {
                return answer(connection, "select count(*) from kept");
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return answer(connection, "show " + setting);
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            var result = statement.executeQuery(query);
            result.next();
            return result.getString(1);
        }
    }
}
