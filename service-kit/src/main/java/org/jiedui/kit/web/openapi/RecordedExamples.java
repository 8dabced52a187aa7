package org.jiedui.kit.web.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Shows every operation in the OpenAPI document with an exchange that the service's tests recorded. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RecordedExamples implements OASFilter {

    private static final String FILE = "META-INF/openapi-examples.json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Map<String, Map<String, Example>> examples = read();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> examples.getOrDefault(method + " " + path, Map.of())
                        .forEach((status, example) -> show(operation, status, example))));
    }

    private static void show(Operation operation, String status, Example example) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), example.request());
        }
        if (operation.getResponses().hasAPIResponse(status)) {
            show(operation.getResponses().getAPIResponse(status).getContent(), example.answer());
        }
    }

    private static void show(@Nullable Content content, @Nullable Object example) {
        if (content != null && content.hasMediaType("application/json") && example != null) {
            content.getMediaType("application/json").example(example);
        }
    }

    private static Map<String, Map<String, Example>> read() {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        try (InputStream file = service.getResourceAsStream(FILE)) {
            return file == null ? Map.of() : new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Public, so that Jackson may make it while the service is built. */
    public record Example(@Nullable Object request, Object answer) {}
}
