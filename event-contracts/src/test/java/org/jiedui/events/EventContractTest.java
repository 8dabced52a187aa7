package org.jiedui.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After a change to a record run with {@code -Dschemas.write=true} once and review what changed. */
class EventContractTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/jiedui/events");
    private static final List<String> PERSONAL = List.of("phone", "mobile", "person", "email", "idnumber", "contact");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static Stream<Class<?>> records() {
        return PublishedLanguage.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void hasTheSchemaThatIsCommitted(Class<?> event) throws IOException {
        String derived =
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new EventSchemas().schemaOf(event)) + "\n";
        Path file = schemaFile(event);
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(file, derived);
        }
        assertThat(file).hasContent(derived);
    }

    @ParameterizedTest
    @MethodSource("records")
    void hasAnExampleThatItsSchemaAccepts(Class<?> event) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        read(schemaFile(event)),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        assertThat(schema.validate(read(exampleFile(event)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsItsExampleAndWritesTheSameAgain(Class<?> event) throws IOException {
        JsonNode example = read(exampleFile(event));
        assertThat(JSON.<JsonNode>valueToTree(JSON.treeToValue(example, event))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("records")
    void hasNoPlaceForPersonalData(Class<?> event) {
        assertThat(componentNames(event)).allSatisfy(name -> assertThat(PERSONAL)
                .noneMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void isNamedByAggregateFactAndVersion(Class<?> event) {
        assertThat(EventSchemas.type(event)).matches("org\\.jiedui\\.[a-z]+\\.[a-z-]+\\.v[1-9][0-9]*");
    }

    @Test
    void everyTypeIsUsedOnce() {
        assertThat(PublishedLanguage.records().map(EventSchemas::type)).doesNotHaveDuplicates();
    }

    @Test
    void noSchemaOrExampleIsLeftBehindByARecordThatIsGone() throws IOException {
        List<String> expected = PublishedLanguage.records()
                .map(EventSchemas::type)
                .map(type -> type + ".json")
                .toList();
        for (String folder : List.of("schemas", "examples")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static Stream<String> componentNames(Class<?> type) {
        if (!type.isRecord()) {
            return Stream.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> Stream.concat(Stream.of(component.getName()), nestedNames(component)));
    }

    private static Stream<String> nestedNames(RecordComponent component) {
        var generic = component.getGenericType();
        if (generic instanceof ParameterizedType list) {
            return componentNames((Class<?>) list.getActualTypeArguments()[0]);
        }
        return componentNames(component.getType());
    }

    private static Path schemaFile(Class<?> event) {
        return RESOURCES.resolve("schemas/" + EventSchemas.type(event) + ".json");
    }

    private static Path exampleFile(Class<?> event) {
        return RESOURCES.resolve("examples/" + EventSchemas.type(event) + ".json");
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
