package org.jiedui.knownparties.redesignation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each service makes the table for itself, in a migration that nobody changes any more: they must be the same. */
class SameTableTest {

    private static final String MIGRATION = "V2026_11_22_24__party_redesignation.sql";

    @Test
    void isMadeAlikeByEveryServiceThatHasIt() throws IOException {
        List<String> tables = migrations().map(SameTableTest::statements).toList();

        assertThat(tables).hasSizeGreaterThan(1).allSatisfy(table -> assertThat(table)
                .contains("create table party_redesignation")
                .isEqualTo(tables.getFirst()));
    }

    private static Stream<Path> migrations() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return modules
                    .map(module -> module.resolve("src/main/resources/db/migration"))
                    .map(folder -> folder.resolve(MIGRATION))
                    .filter(Files::exists)
                    .toList()
                    .stream();
        }
    }

    /** Without the header, in which each says its own why. */
    private static String statements(Path migration) {
        try {
            return Files.readString(migration).replaceAll("(?m)^--.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
