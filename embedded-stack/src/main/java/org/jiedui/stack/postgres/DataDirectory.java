package org.jiedui.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.stack.folder.ServerFolder;
import org.jiedui.stack.folder.Trees;
import org.jiedui.stack.process.ChildCommand;
import org.jiedui.stack.process.ChildProcess;
import org.jiedui.stack.process.StartFailed;

/**
 * The files of one PostgreSQL, made at the first start. A start that was interrupted leaves nothing that looks
 * finished.
 */
final class DataDirectory {
    private final ServerFolder folder;
    private final PostgresBinaries binaries;
    private final Path path;

    DataDirectory(ServerFolder folder, PostgresBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
        this.path = folder.file("data");
    }

    Path path() {
        return path;
    }

    /** @return who must run the server on these files */
    UnprivilegedAccount initialised(SuperuserPassword password, Durability durability) {
        if (Files.exists(path)) {
            return UnprivilegedAccount.ownerOf(path);
        }
        var unfinished = folder.file("data.unfinished");
        Trees.delete(unfinished);
        try {
            Files.createDirectory(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var account = UnprivilegedAccount.ownerOf(unfinished);
            password.lendTo(account, file -> initdb(account, unfinished, file, durability));
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            return account;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The locale is the same as in production and the same on every machine: UTF-8 without a country's sorting. With a
     * plain C locale, Chinese characters are no letters and a trigram index over them stays empty.
     */
    private void initdb(UnprivilegedAccount account, Path target, Path passwordFile, Durability durability) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + SuperuserPassword.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        command.addAll(Platform.isMac() ? List.of("--locale=C", "--lc-ctype=UTF-8") : List.of("--locale=C.UTF-8"));
        if (durability == Durability.FAST) {
            command.add("--no-sync");
        }
        var initdb = ChildProcess.start(ChildCommand.of(account.running(command), folder.file("initdb.log")));
        if (initdb.onExit().join() != 0) {
            throw new StartFailed(
                    "PostgreSQL could not make its data directory %s:%n%s".formatted(path, initdb.logTail(20)));
        }
    }
}
