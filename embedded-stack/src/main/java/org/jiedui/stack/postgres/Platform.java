package org.jiedui.stack.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiedui.stack.process.StartFailed;

/** The machine, in the words of the files that hold PostgreSQL's binaries. */
final class Platform {
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final String PROCESSOR = System.getProperty("os.arch").toLowerCase(Locale.ROOT);

    private Platform() {}

    static String archive() {
        return "postgres-%s-%s%s.txz".formatted(system(), processor(), isAlpine() ? "-alpine_linux" : "");
    }

    static boolean isMac() {
        return SYSTEM.startsWith("mac");
    }

    private static String system() {
        if (isMac()) {
            return "darwin";
        }
        if (SYSTEM.startsWith("linux")) {
            return "linux";
        }
        throw new StartFailed(
                "PostgreSQL starts here on Linux and macOS, not on %s; on Windows, use WSL".formatted(SYSTEM));
    }

    private static String processor() {
        return switch (PROCESSOR) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> PROCESSOR;
        };
    }

    private static boolean isAlpine() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}
