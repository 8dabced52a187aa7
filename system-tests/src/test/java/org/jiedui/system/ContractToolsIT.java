package org.jiedui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedui.local.stack.Service;
import org.jiedui.stack.process.Programs;
import org.jiedui.stack.testing.NodeJs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The OpenAPI documents pass the linters of the field, and other generators than ours make something of them that compiles. */
class ContractToolsIT {

    private static final Path LINTERS = Path.of("../api-clients/linters");
    private static final Path PYTHON = Path.of("../api-clients/target/python");
    private static final Path HERE = Path.of("target", "linters").toAbsolutePath();
    private static final Map<String, String> QUIET = Map.of("SCARF_ANALYTICS", "false", "REDOCLY_TELEMETRY", "off");

    private static final boolean IN_CI = Boolean.parseBoolean(System.getenv("CI"));
    private static final NodeJs NODE = new NodeJs(HERE);

    @BeforeAll
    static void install() throws IOException {
        Files.createDirectories(HERE);
        assumeTrue(NODE.isHere(), NodeJs.NEED);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "spectral.yaml", "redocly.yaml")) {
            Files.copy(LINTERS.resolve(file), HERE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        NODE.run("install", QUIET, "npm", "ci", "--prefix", HERE.toString());
    }

    @ParameterizedTest
    @EnumSource
    void findNothingToComplainOf(Service service) {
        run(service, "spectral", "lint", "--fail-severity=warn", "--ruleset", in("spectral.yaml"), document(service));
        run(service, "redocly", "lint", "--config", in("redocly.yaml"), document(service));
    }

    @Test
    void complainOfADocumentWithoutServers() throws IOException {
        String document = Files.readString(Path.of(document(Service.PAIRING)));
        Path without =
                Files.writeString(HERE.resolve("without-servers.yaml"), document.replace("\nservers:", "\nx-servers:"));

        assertThatThrownBy(() -> run(
                        Service.PAIRING,
                        "spectral",
                        "lint",
                        "--fail-severity=warn",
                        "--ruleset",
                        in("spectral.yaml"),
                        without.toString()))
                .hasMessageContaining("oas3-api-servers");
    }

    @ParameterizedTest
    @EnumSource
    void typesForTypeScriptCompile(Service service) {
        String types = in(service.module() + ".d.ts");

        run(service, "openapi-typescript", document(service), "--output", types);

        run(service, "tsc", "--strict", "--noEmit", types);
    }

    @ParameterizedTest
    @EnumSource
    void clientsForPythonCompile(Service service) {
        assumeTrue(IN_CI || Programs.onPath("python3").isPresent(), "Python 3 on the PATH");
        Path client = PYTHON.resolve(service.module());

        NODE.run("python-" + service.module(), Map.of(), "python3", "-m", "compileall", "-q", client.toString());

        assertThat(client.resolve("README.md")).exists();
    }

    private static void run(Service service, String tool, String... words) {
        Stream<String> command = Stream.concat(Stream.of(in("node_modules/.bin/" + tool)), Stream.of(words));
        NODE.run(tool + "-" + service.module(), QUIET, command.toArray(String[]::new));
    }

    private static String in(String file) {
        return HERE.resolve(file).toString();
    }

    private static String document(Service service) {
        return Path.of("../docs/openapi/%s.yaml".formatted(service.module()))
                .toAbsolutePath()
                .normalize()
                .toString();
    }
}
