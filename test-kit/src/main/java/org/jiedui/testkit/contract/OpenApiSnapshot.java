package org.jiedui.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares what a service says of itself with the document committed in docs/openapi. */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /**
     * Run the test with {@code -Dopenapi.write=true} after a wanted change, and review the difference.
     *
     * @param service such as pairing-service
     * @param document the YAML the service answers
     * @throws AssertionError if it differs from the committed one, or an operation or a schema tells too little
     */
    public static void check(String service, String document) throws IOException {
        Path committed = Path.of("..", "docs", "openapi", service + ".yaml");
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, document);
        }
        if (!Files.exists(committed) || !Files.readString(committed).equals(document)) {
            throw new AssertionError(
                    "%s differs from what the service answers; see OpenApiSnapshot".formatted(committed));
        }
        ApiDocument parsed = ApiDocument.parse(document);
        List<String> complaints = Stream.of(
                        OperationRules.complaints(parsed).stream(),
                        SchemaRules.complaints(parsed),
                        WordRules.complaints(parsed),
                        DescriptionRules.complaints(parsed))
                .flatMap(Function.identity())
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }
}
