package org.jiedui.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.stack.process.StartFailed;

/**
 * Where unpacked programs stay from one start to the next. Each user has a folder of their own, since nobody should run
 * programs that another one can exchange; root's is one that others may read, unlike root's home.
 */
final class CacheFolder {
    private static final String NAME = "jiedui";

    private CacheFolder() {}

    static Path writable() {
        return candidates()
                .filter(CacheFolder::isOurs)
                .findFirst()
                .orElseThrow(() -> new StartFailed("No folder to unpack PostgreSQL into; tried "
                        + String.join(", ", candidates().map(Path::toString).toList())));
    }

    private static Stream<Path> candidates() {
        var temporary =
                Path.of(System.getProperty("java.io.tmpdir"), NAME + "-cache-" + System.getProperty("user.name"));
        return Stream.of(usual().resolve(NAME), temporary);
    }

    private static Path usual() {
        if (UnprivilegedAccount.weAreRoot()) {
            return Path.of("/var/cache");
        }
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
    }

    private static boolean isOurs(Path folder) {
        try {
            Files.createDirectories(folder);
            var self = System.getProperty("user.name");
            return Files.isWritable(folder)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                            .getName()
                            .equals(self);
        } catch (IOException notAllowed) {
            return false;
        }
    }
}
