package org.jiedui.stack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The shell script between this JVM and a child: it costs a megabyte where a supervising JVM would cost forty, and
 * needs nothing but a POSIX shell.
 */
final class Supervisor {
    private static final String SCRIPT = read("supervisor.sh");

    private Supervisor() {}

    static Process start(ChildCommand command) {
        var words = new ArrayList<String>();
        // A session of its own keeps the terminal's Ctrl-C and hang-up away from the child.
        Programs.onPath("setsid").map(Path::toString).ifPresent(words::add);
        words.addAll(List.of("sh", "-c", SCRIPT, "supervisor"));
        words.add(command.endSignal().name());
        words.add(Long.toString(command.grace().toSeconds()));
        words.addAll(command.words());

        var builder = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.to(command.log().toFile()));
        builder.environment().putAll(command.environment());
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s could not be started; it needs a POSIX shell (on Windows: WSL)"
                            .formatted(command.words().getFirst()),
                    e);
        }
    }

    private static String read(String resource) {
        try (InputStream script = Objects.requireNonNull(Supervisor.class.getResourceAsStream(resource))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
