package org.jiedui.stack.testing;

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
}
