package org.jiedui.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.stack.process.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, in a world that holds nothing but the tools it names and the JDKs of the test. */
class ScriptTest {
    private static final List<String> TOOLS = List.of("cat", "dirname", "sed", "tr");

    @TempDir
    Path world;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void furnish() throws IOException {
        Path tools = Files.createDirectories(world.resolve("tools"));
        for (String tool : TOOLS) {
            program(
                    tools.resolve(tool),
                    "exec %s \"$@\"".formatted(Programs.onPath(tool).orElseThrow()));
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", world.toString());
        environment.put("JIEDUI_JDK_PLACES", world.resolve("places").toString());
    }

    @Nested
    class TheJdk {
        @Test
        void isThatOfJavaHomeIfItFits() throws Exception {
            environment.put("JAVA_HOME", jdk("mine", "21.0.2").toString());
            jdk("places/other", "25.0.1");
            assertThat(run("jdk"))
                    .isEqualTo(new Outcome(0, world.resolve("mine").toString()));
        }

        @Test
        void isTheOneOnThePathIfJavaHomeIsTooOld() throws Exception {
            environment.put("JAVA_HOME", jdk("old", "17.0.9").toString());
            environment.merge("PATH", jdk("on path", "25").resolve("bin").toString(), (path, bin) -> bin + ":" + path);
            assertThat(run("jdk"))
                    .isEqualTo(new Outcome(0, world.resolve("on path").toString()));
        }

        @Test
        void isSearchedForInTheUsualPlaces() throws Exception {
            jdk("places/a-too-old", "1.8.0_402");
            Files.delete(jdk("places/b-no-compiler", "25.0.1").resolve("bin/javac"));
            jdk("places/c-fits", "22.0.1");
            assertThat(run("jdk"))
                    .isEqualTo(new Outcome(0, world.resolve("places/c-fits").toString()));
        }

        @Test
        void mayLieAsMacOsPutsIt() throws Exception {
            jdk("places/some.jdk/Contents/Home", "25.0.1");
            assertThat(run("jdk"))
                    .isEqualTo(new Outcome(
                            0, world.resolve("places/some.jdk/Contents/Home").toString()));
        }

        @Test
        void isAskedForItsReleaseIfNoFileTellsIt() throws Exception {
            Files.delete(jdk("places/silent", "23.0.1").resolve("release"));
            assertThat(run("jdk").code()).isZero();
        }

        @Test
        void isAskedForInPlainWordsIfThereIsNone() throws Exception {
            environment.put("JAVA_HOME", jdk("old", "17.0.9").toString());
            Outcome outcome = run("up");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.text())
                    .startsWith("jiedui: a JDK, 21 or newer, is needed")
                    .contains(world.resolve("old").toString())
                    .contains(world.resolve("places").toString())
                    .hasLineCount(1);
        }
    }

    @Test
    void explainsItselfWithoutAJdk() throws Exception {
        for (String question : List.of("help", "--help")) {
            Outcome outcome = run(question);
            assertThat(outcome.code()).isZero();
            assertThat(outcome.text()).contains("./jiedui up", "./jiedui replay");
        }
        assertThat(run()).isEqualTo(run("help"));
    }

    @Test
    void namesACommandThatItDoesNotKnow() throws Exception {
        assertThat(run("dance"))
                .isEqualTo(new Outcome(1, "jiedui: there is no command 'dance'; ./jiedui help lists them"));
    }

    /** A folder that looks like a JDK from outside. */
    private Path jdk(String place, String version) throws IOException {
        Path home = world.resolve(place);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        String answer = "echo '    java.home = %s' >&2; echo 'openjdk version \"%s\"' >&2".formatted(home, version);
        program(bin.resolve("java"), answer);
        program(bin.resolve("javac"), answer);
        return home;
    }

    private static void program(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        var words =
                new ArrayList<>(List.of(Programs.onPath("bash").orElseThrow().toString(), script().toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text.strip());
    }

    private static Path script() {
        return Path.of("").toAbsolutePath().resolveSibling("jiedui");
    }

    private record Outcome(int code, String text) {}
}
