package org.jiedui.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a service says of itself, readable for checks. */
public final class ApiDocument {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    public static ApiDocument parse(String yaml) {
        try {
            return new ApiDocument(YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not YAML: " + yaml, e);
        }
    }

    public List<ApiOperation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new ApiOperation(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    /** The operation that a request goes to: of those whose template fits, the one with the fewest parameters. */
    public Optional<ApiOperation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.fits(method, path))
                .min(Comparator.comparing(ApiOperation::parameters));
    }

    JsonNode root() {
        return root;
    }

    JsonNode schemas() {
        return root.at("/components/schemas");
    }
}
