package org.jiedui.kit.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/** Tells in the OpenAPI document which headers answers carry, and that a read may be spared with {@code If-None-Match}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class AnswerHeaders implements OASFilter {

    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String REFERENCE = "#/components/schemas/";

    /** What has a version that a change can ask for, by the names of its schemas. */
    private final Set<String> versioned;

    public AnswerHeaders(IndexView index) {
        versioned = index.getAllKnownImplementations(Versioned.class).stream()
                .map(type -> REFERENCE + type.simpleName())
                .collect(Collectors.toSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach((method, operation) -> describe(method, operation, schemas)));
    }

    private void describe(HttpMethod method, Operation operation, Map<String, Schema> schemas) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && schema(created) != null) {
            created.addHeader("Location", header("Address of what was created"));
            addTag(created);
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        Schema shown = answer == null ? null : schema(answer);
        if (answer == null || shown == null) {
            return;
        }
        if (isPage(shown, schemas)) {
            answer.addHeader("Link", header("The next page, rel=\"next\" (RFC 8288); absent on the last"));
            return;
        }
        addTag(answer);
        if (method == HttpMethod.GET) {
            answer.addHeader("ETag", tag());
            addIfNoneMatch(operation);
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse().description("What If-None-Match names is still true"));
        }
    }

    /** Of what is read there is a tag of its content where it has no version. */
    private void addTag(APIResponse answer) {
        Schema shown = schema(answer);
        if (shown != null && versioned.contains(String.valueOf(shown.getRef()))) {
            answer.addHeader("ETag", tag());
        }
    }

    private static Header tag() {
        return header("Version of what is answered; a change of it sends it as If-Match");
    }

    private static @Nullable Schema schema(APIResponse response) {
        Content content = response.getContent();
        return content == null || content.getMediaTypes() == null
                ? null
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isPage(Schema shown, Map<String, Schema> schemas) {
        String name = shown.getRef() == null ? "" : shown.getRef().substring(REFERENCE.length());
        Schema referred = name.startsWith("Page") ? schemas.get(name) : null;
        return referred != null && referred.getProperties().containsKey("items");
    }

    /** Unless the operation says something of its own about it. */
    private static void addIfNoneMatch(Operation operation) {
        boolean isThere = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> IF_NONE_MATCH.equals(parameter.getName()));
        if (!isThere) {
            operation.addParameter(OASFactory.createParameter()
                    .name(IF_NONE_MATCH)
                    .in(Parameter.In.HEADER)
                    .description("The ETag of what the caller has; 304 if nothing has changed since")
                    .schema(string()));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
