package org.jiedui.stack.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.process.ChildCommand;
import org.jiedui.stack.process.EndSignal;
import org.jiedui.stack.process.PortInUse;
import org.jiedui.stack.process.Ports;
import org.jiedui.stack.process.ServerProcess;
import org.jiedui.stack.process.StartFailed;

/**
 * A PostgreSQL that listens on 127.0.0.1 and ends with this JVM, however that ends. It can be stopped or killed and
 * started again on the same port with the same data, which is what tests of faults do.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String NAME = "PostgreSQL";

    private final ServerFolder folder;
    private final Connections connections;
    private final ServerProcess process;

    private PostgresServer(PostgresSettings settings, ServerFolder folder) {
        var binaries = PostgresBinaries.unpacked();
        var data = new DataDirectory(folder, binaries);
        var password = SuperuserPassword.in(folder);
        var account = data.initialised(password, settings.durability());
        int port = settings.port() == 0 ? Ports.free() : settings.port();
        var command = account.running(command(binaries, data, port, settings.durability()));
        this.folder = folder;
        this.connections = new Connections(port, password);
        this.process = new ServerProcess(
                NAME,
                port,
                ChildCommand.of(command, folder.file("postgres.log")).endedBy(EndSignal.INT),
                connections::answer);
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @throws PortInUse if somebody listens on the port that was asked for
     * @throws StartFailed if it does not come up, with the end of its log
     */
    public static PostgresServer start(PostgresSettings settings) {
        if (settings.port() != 0) {
            Ports.requireFree(settings.port(), NAME);
        }
        var folder = ServerFolder.open(settings.directory(), settings.keepData());
        try {
            return new PostgresServer(settings, folder).started();
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private PostgresServer started() {
        process.start();
        try {
            ChineseTextCheck.run(connections);
            return this;
        } catch (RuntimeException e) {
            process.kill();
            throw e;
        }
    }

    public int port() {
        return connections.port();
    }

    public String jdbcUrl(String database) {
        return connections.url(database);
    }

    /** The superuser's name. */
    public String username() {
        return SuperuserPassword.SUPERUSER;
    }

    /** The superuser's password, another one for each data directory. */
    public String password() {
        return connections.password().value();
    }

    /**
     * Creates a database and the login role that owns it, with the database's name for its name and password, unless
     * they are there. Other roles cannot connect to it.
     */
    public void createDatabase(String name) {
        new Databases(connections).create(name);
    }

    /** A connection as the role that owns the database, as its service has it. */
    public Connection connect(String database) throws SQLException {
        return connections.open(database, database, database);
    }

    public long pid() {
        return process.pid();
    }

    /** Disconnects everybody, writes everything to disk and ends; {@link #restart} brings the server back. */
    public void stop() {
        process.stop();
    }

    /** Ends the server at once, as a power cut would; {@link #restart} lets it recover. */
    public void kill() {
        process.kill();
    }

    /** Lets the server stand still, as on a machine that hangs, until {@link #resume}. */
    public void suspend() {
        process.suspend();
    }

    public void resume() {
        process.resume();
    }

    /** Does something as the superuser, in that database. */
    public void administer(String database, String statement) throws SQLException {
        try (var connection = connections.superuser(database);
                var superuser = connection.createStatement()) {
            superuser.execute(statement);
        }
    }

    /** Starts the server on the same port with the same data, after stopping it if it runs. */
    public void restart() {
        process.stop();
        process.start();
    }

    /** Stops the server and, if the settings say so, deletes its data. */
    @Override
    public void close() {
        process.stop();
        folder.close();
    }

    private static List<String> command(
            PostgresBinaries binaries, DataDirectory data, int port, Durability durability) {
        var words = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", data.path().toString(), "-p", Integer.toString(port)));
        Stream.concat(
                        Stream.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "max_connections=200",
                                "timezone=UTC",
                                "log_timezone=UTC"),
                        durability.settings())
                .forEach(setting -> words.addAll(List.of("-c", setting)));
        return words;
    }
}
