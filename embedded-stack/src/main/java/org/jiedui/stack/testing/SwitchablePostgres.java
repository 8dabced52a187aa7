package org.jiedui.stack.testing;

import java.sql.SQLException;
import org.jiedui.stack.postgres.PostgresServer;

record SwitchablePostgres(PostgresServer server) implements PostgresSwitch {
    @Override
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    @Override
    public void createDatabase(String name) {
        server.createDatabase(name);
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public void restart() {
        server.restart();
    }

    @Override
    public void suspend() {
        server.suspend();
    }

    @Override
    public void resume() {
        server.resume();
    }

    @Override
    public void administer(String database, String statement) {
        try {
            server.administer(database, statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
