package org.jiedui.stack.postgres;

import java.nio.file.Path;
import org.jiedui.stack.folder.ServerFolder;

/**
 * Where a PostgreSQL keeps its data and how careful it is with them.
 *
 * @param directory holds the data, the log and the superuser's password; made if it is missing
 * @param port of 127.0.0.1; 0 takes a free one
 * @param keepData whether {@code directory} stays when the server is closed
 */
public record PostgresSettings(Path directory, Durability durability, int port, boolean keepData) {

    /** For tests: fast, on a free port, nothing remains. */
    public static PostgresSettings throwaway() {
        return new PostgresSettings(ServerFolder.throwawayPath("postgres"), Durability.FAST, 0, false);
    }

    public static PostgresSettings kept(Path directory, int port) {
        return new PostgresSettings(directory, Durability.DURABLE, port, true);
    }
}
