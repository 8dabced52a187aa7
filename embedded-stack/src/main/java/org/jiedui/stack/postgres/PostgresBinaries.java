package org.jiedui.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jiedui.stack.folder.Trees;

/**
 * PostgreSQL unpacked on this machine, once for each version. Two JVMs may unpack at the same time: each does so
 * beside the final place and the first to move its copy there wins.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpacked() {
        return unpackedIn(CacheFolder.writable());
    }

    static PostgresBinaries unpackedIn(Path cache) {
        var archive = BinaryArchive.forThisMachine();
        var home = cache.resolve("postgres-" + archive.fingerprint());
        if (!Files.exists(home)) {
            unpack(archive, cache, home);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(BinaryArchive archive, Path cache, Path home) {
        try {
            var fresh = Files.createTempDirectory(cache, "unpacking-");
            try {
                archive.unpackInto(fresh);
                moveUnlessThere(fresh, home);
            } finally {
                Trees.delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into %s".formatted(cache), e);
        }
    }

    private static void moveUnlessThere(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(home)) {
                throw e;
            }
        }
    }
}
