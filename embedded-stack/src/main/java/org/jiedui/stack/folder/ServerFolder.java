package org.jiedui.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which a server keeps its data and its log: kept for the next start, or deleted when it is closed. */
public final class ServerFolder implements AutoCloseable {
    private final Path path;
    private final boolean keep;

    private ServerFolder(Path path, boolean keep) {
        this.path = path;
        this.keep = keep;
    }

    public static ServerFolder open(Path path, boolean keep) {
        var folder = new ServerFolder(path.toAbsolutePath().normalize(), keep);
        try {
            Files.createDirectories(folder.path);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be made".formatted(folder.path), e);
        }
        if (!keep) {
            Throwaways.claim(folder.path);
            Throwaways.sweep();
        }
        return folder;
    }

    /** A path that does not exist yet, below the system's folder for temporary files. */
    public static Path throwawayPath(String kind) {
        return Throwaways.path(kind);
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        if (!keep) {
            Trees.delete(path);
            Throwaways.release(path);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
