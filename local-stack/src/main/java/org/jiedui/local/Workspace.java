package org.jiedui.local;

import java.nio.file.Path;
import org.jiedui.stack.folder.Trees;

/**
 * The folders that ./jiedui works in.
 *
 * @param repository the root of the repository
 */
record Workspace(Path repository) {

    /** The folder that the script has made the current one. */
    static Workspace current() {
        return new Workspace(Path.of("").toAbsolutePath());
    }

    Path home() {
        return repository.resolve(".jiedui");
    }

    Path issuer() {
        return home().resolve("issuer");
    }

    Path story() {
        return home().resolve("story.json");
    }

    Path running() {
        return home().resolve("up.pid");
    }

    /** Forgets everything that was stored; the issuer's key stays, so that tokens in use stay valid. */
    void deleteData() {
        Trees.delete(home().resolve("data"));
        Trees.delete(story());
    }

    /** As a person in the repository would write it. */
    String shown(Path path) {
        return path.startsWith(repository) ? repository.relativize(path).toString() : path.toString();
    }
}
