package org.jiedui.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the committed documents: a frontend keeps the words of the three services together, by the name of the enum. */
class SameWordsTest {

    @Test
    void areSaidOfAnEnumByEachService() throws IOException {
        Map<String, List<JsonNode>> byName = documents().stream()
                .flatMap(document -> document.schemas().propertyStream())
                .filter(schema -> schema.getValue().has("x-words"))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(schema -> schema.getValue().get("x-words"), Collectors.toList())));

        assertThat(byName.values()).anyMatch(said -> said.size() > 1).allSatisfy(said -> assertThat(said)
                .containsOnly(said.getFirst()));
    }

    private static List<ApiDocument> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "docs", "openapi"))) {
            return files.map(SameWordsTest::read).map(ApiDocument::parse).toList();
        }
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
