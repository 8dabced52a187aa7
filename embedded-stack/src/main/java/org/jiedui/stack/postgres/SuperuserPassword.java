package org.jiedui.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiedui.stack.folder.ServerFolder;

/**
 * The superuser's password: random, because a PostgreSQL superuser can run programs as this user and every account of
 * the machine can reach 127.0.0.1; kept beside the data for the next start.
 */
record SuperuserPassword(String value) {
    static final String SUPERUSER = "postgres";

    static SuperuserPassword in(ServerFolder folder) {
        var file = folder.file("superuser.password");
        try {
            if (!Files.exists(file)) {
                writeForOwnerOnly(file, UUID.randomUUID().toString());
            }
            return new SuperuserPassword(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the password over as a file that {@code reader} may read, for as long as {@code use} takes. */
    void lendTo(UnprivilegedAccount reader, Consumer<Path> use) throws IOException {
        var file = Files.createTempFile("jiedui-", ".password");
        try {
            Files.writeString(file, value);
            if (UnprivilegedAccount.weAreRoot()) {
                reader.own(file);
            }
            use.accept(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void writeForOwnerOnly(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    @Override
    public String toString() {
        return "SuperuserPassword[not shown]";
    }
}
