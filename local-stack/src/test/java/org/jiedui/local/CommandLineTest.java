package org.jiedui.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.jiedui.local.stage.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

class CommandLineTest {
    @TempDir
    Path repository;

    private final StringWriter errors = new StringWriter();

    @Test
    void startsWithTheStoryOnTheUsualPortsUnlessToldOtherwise() {
        ParseResult usual = parsed("up");
        assertThat(usual.matchedOptionValue("--story", true)).isTrue();
        assertThat(usual.commandSpec().findOption("--http-port").<Integer>getValue())
                .isEqualTo(8081);
        assertThat(usual.commandSpec().findOption("--postgres-port").<Integer>getValue())
                .isEqualTo(5433);

        ParseResult other = parsed("up", "--fresh", "--no-story", "--http-port", "7001");
        assertThat(other.matchedOptionValue("--fresh", false)).isTrue();
        assertThat(other.matchedOptionValue("--story", true)).isFalse();
        assertThat(other.matchedOptionValue("--http-port", 0)).isEqualTo(7001);
    }

    @Test
    void tellsTheStoryInTheLanguageAskedFor() {
        assertThat(parsed("up", "--language", "zh").matchedOptionValue("--language", Language.EN))
                .isEqualTo(Language.ZH);
        assertThat(parsed("demo", "--language", "en").matchedOptionValue("--language", Language.ZH))
                .isEqualTo(Language.EN);
        assertThat(run("demo", "--language", "fr")).isEqualTo(2);
    }

    @Test
    void letsPagesOfSeveralOriginsCallTheServices() {
        ParseResult twice = parsed(
                "up",
                "--cors-origin",
                "http://localhost:5173,https://a.example",
                "--cors-origin=http://127.0.0.1:3000");
        Set<Origin> origins = twice.matchedOptionValue("--cors-origin", Set.of());

        assertThat(Origin.allowing(origins))
                .containsOnly(
                        entry("QUARKUS_HTTP_CORS_ENABLED", "true"),
                        entry(
                                "QUARKUS_HTTP_CORS_ORIGINS",
                                "http://127.0.0.1:3000,http://localhost:5173,https://a.example"));
        assertThat(Origin.allowing(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173/", "localhost:5173", "*", "http://a.example/b", "/.*/", ""})
    void takesNoOriginThatABrowserNeverSends(String text) {
        assertThat(run("up", "--cors-origin", text)).isEqualTo(2);
        assertThat(errors.toString()).contains("http://localhost:5173");
    }

    @Test
    void makesATokenForTwelveHours() throws IOException {
        String token = output("token", "--role", "liaison", "--region", "440400", "--unit", "某局");
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));

        assertThat(claims.at("/roles/0").asText()).isEqualTo("liaison");
        assertThat(claims.at("/region").asText()).isEqualTo("440400");
        assertThat(claims.at("/unit").asText()).isEqualTo("某局");
        assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).isEqualTo(12 * 3600);
    }

    @Test
    void makesNoTokenForARoleThatDoesNotExist() {
        assertThat(run("token", "--role", "emperor")).isEqualTo(2);
        assertThat(errors.toString()).contains("emperor").containsIgnoringCase("liaison");
    }

    @Test
    void saysThatNothingRunsToACommandThatAsksTheStack() {
        assertThat(run("demo")).isEqualTo(1);
        assertThat(errors.toString().strip()).isEqualTo("jiedui: " + new NothingRuns().getMessage());
    }

    @Test
    void endsNothingWhereNothingRuns() throws IOException {
        assertThat(output("down")).isEqualTo("Nothing was running.");
    }

    @Test
    void understandsAWholeTopicAndTheWordThatTellsOursApart() {
        assertThat(EventPrinting.topics("case")).containsExactly("jiedui.case.events");
        assertThat(EventPrinting.topics("activity-service.dead-letter"))
                .containsExactly("activity-service.dead-letter");
        assertThat(EventPrinting.topics(null)).hasSize(3);
    }

    @Test
    void letsAMistakeOfItsOwnBeSeenAsOne() {
        assertThat(Jiedui.isExplained(new NothingRuns())).isTrue();
        assertThat(Jiedui.isExplained(new NullPointerException())).isFalse();
    }

    private ParseResult parsed(String... arguments) {
        return Jiedui.commandLine(new Workspace(repository))
                .parseArgs(arguments)
                .subcommand();
    }

    private int run(String... arguments) {
        return Jiedui.commandLine(new Workspace(repository))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    private String output(String... arguments) throws IOException {
        PrintStream before = System.out;
        try (var bytes = new ByteArrayOutputStream();
                var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            assertThat(run(arguments)).isZero();
            return bytes.toString(StandardCharsets.UTF_8).strip();
        } finally {
            System.setOut(before);
        }
    }
}
