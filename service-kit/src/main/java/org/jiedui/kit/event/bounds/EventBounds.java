package org.jiedui.kit.event.bounds;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that {@code event-contracts} publishes, as checks. What is published and what is taken in go through the same
 * ones, so that no service tells what another would refuse. Members that a schema does not know are left alone.
 */
@Singleton
public class EventBounds {

    /** Of an event as it is written; below the broker's limit for a record (1 MiB), so that none can stop a relay. */
    public static final int MAX_BYTES = 900_000;

    private static final String CATALOGUE = "/org/jiedui/events/";
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .failFast(true)
            .formatAssertionsEnabled(true)
            .locale(Locale.ROOT)
            .build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final Map<String, JsonSchema> byType = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final JsonSchema envelope = read(resource("cloudevent"));

    /** Whether the catalogue has the type; of most records on a topic nobody wants more than that, so it is looked up once. */
    public boolean knows(String type) {
        if (!known.contains(type) && resource("schemas/" + type) != null) {
            known.add(type);
        }
        return known.contains(type);
    }

    /** @throws OutOfBounds if an attribute is missing or beyond its bounds */
    public void checkEnvelope(JsonNode read) {
        check("", envelope, read);
    }

    /** @throws OutOfBounds if a member is missing or beyond its bounds */
    public void checkData(String type, JsonNode data) {
        check("/data", byType.computeIfAbsent(type, this::schema), data);
    }

    private static void check(String what, JsonSchema schema, JsonNode json) {
        schema.validate(json).stream().findFirst().ifPresent(complaint -> {
            throw new OutOfBounds(what, complaint);
        });
    }

    private JsonSchema schema(String type) {
        return read(resource("schemas/" + type));
    }

    private JsonSchema read(@Nullable URL file) {
        if (file == null) {
            throw new IllegalArgumentException("The catalogue has no such schema");
        }
        try (InputStream text = file.openStream()) {
            JsonSchema schema = factory.getSchema(text, STRICT);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable URL resource(String name) {
        return EventBounds.class.getResource(CATALOGUE + name + ".json");
    }
}
