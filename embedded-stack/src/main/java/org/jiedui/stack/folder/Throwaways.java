package org.jiedui.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders of servers whose data nobody wants to keep. A JVM that is killed cannot delete its own, so the next one
 * does: each folder holds a file that its owner keeps locked, and what is not locked any more has no owner.
 */
final class Throwaways {
    static final String PREFIX = "jiedui-throwaway-";
    static final String OWNER = "owner.lock";
    static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"));
    private static final long SELF = ProcessHandle.current().pid();
    private static final Map<Path, FileChannel> CLAIMED = new ConcurrentHashMap<>();

    private Throwaways() {}

    static Path path(String kind) {
        return HOME.resolve(PREFIX + SELF + "-" + kind + "-" + UUID.randomUUID());
    }

    static void claim(Path folder) {
        try {
            // Passable, not readable, for the account that PostgreSQL runs as when this JVM is root's.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            // Locked before it has the name that others look for, so that nobody ever finds it without its lock.
            var unnamed = folder.resolve("owner.new");
            var channel = FileChannel.open(unnamed, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            Files.move(unnamed, folder.resolve(OWNER), StandardCopyOption.ATOMIC_MOVE);
            CLAIMED.put(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void release(Path folder) {
        var channel = CLAIMED.remove(folder);
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thread at a time: two servers that start together must not quarrel about the same leftovers. */
    static synchronized void sweep() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(HOME, PREFIX + "*")) {
            folders.forEach(Throwaways::deleteIfAbandoned);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteIfAbandoned(Path folder) {
        // Opening and closing the file of a folder of one's own would give up the lock: they belong to the process.
        if (folder.getFileName().toString().startsWith(PREFIX + SELF + "-")) {
            return;
        }
        try (var channel = FileChannel.open(folder.resolve(OWNER), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                Trees.delete(folder);
            }
        } catch (IOException | UncheckedIOException | OverlappingFileLockException notOurs) {
            // Made by another user, or being deleted by another JVM or thread at this moment.
        }
    }
}
