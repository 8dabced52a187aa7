package org.jiedui.stack.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds programs of the machine, and the JVM and class path that this program runs with. */
public final class Programs {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Programs() {}

    public static Optional<Path> onPath(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return SEPARATOR
                .splitAsStream(path)
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The {@code java} that runs this program: children run on the same. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** This program's class path; a jar whose manifest names the real one (Surefire, IDEs) serves a child as well. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }
}
