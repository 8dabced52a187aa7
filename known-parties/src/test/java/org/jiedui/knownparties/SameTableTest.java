package org.jiedui.knownparties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each service makes the tables for itself, in migrations that nobody changes any more: they must be the same. */
class SameTableTest {

    @ParameterizedTest
    @CsvSource({
        "V2026_11_22_24__party_redesignation.sql, create table party_redesignation",
        "V2026_11_29_97__partner_grant.sql, create table partner_grant",
        "V2026_11_29_98__party_dissolution.sql, create table party_dissolution"
    })
    void isMadeAlikeByEveryServiceThatHasIt(String migration, String creation) throws IOException {
        List<String> tables = all(migration).map(SameTableTest::statements).toList();

        assertThat(tables)
                .hasSizeGreaterThan(1)
                .allSatisfy(table -> assertThat(table).contains(creation).isEqualTo(tables.getFirst()));
    }

    private static Stream<Path> all(String migration) throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return modules
                    .map(module -> module.resolve("src/main/resources/db/migration"))
                    .map(folder -> folder.resolve(migration))
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
