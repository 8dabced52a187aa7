package org.jiedui.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds what is really on a topic to the envelope we promise and to the published schema of its type. */
public final class EventSchemaCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final List<String> ATTRIBUTES = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "sequence",
            "data");

    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /**
     * Reads a record's value and checks it.
     *
     * @throws AssertionError if an attribute is missing, the type is not in the catalogue, or the data break its schema
     */
    public JsonNode check(String message) {
        JsonNode event = parse(message);
        for (String attribute : ATTRIBUTES) {
            if (!event.hasNonNull(attribute)) {
                throw new AssertionError("The event has no " + attribute + ": " + message);
            }
        }
        Set<ValidationMessage> complaints = schemas.computeIfAbsent(
                        event.get("type").asText(), EventSchemaCheck::schema)
                .validate(event.get("data"));
        if (!complaints.isEmpty()) {
            throw new AssertionError("The data break their schema: " + complaints + "\n" + message);
        }
        return event;
    }

    private static JsonNode parse(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + message, e);
        }
    }

    private static JsonSchema schema(String type) {
        try (InputStream schema =
                EventSchemaCheck.class.getResourceAsStream("/org/jiedui/events/schemas/" + type + ".json")) {
            if (schema == null) {
                throw new AssertionError("The catalogue has no type " + type);
            }
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
