package org.jiedui.stack.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The repository that the tests run in, whichever module they run for. */
final class Repository {
    private Repository() {}

    static Path file(String path) {
        var start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        return Stream.iterate(start, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No folder from %s upwards holds %s".formatted(start, path)));
    }
}
