package org.jiedui.kit.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jiedui.events.Word;
import org.jiedui.kit.action.Action;
import org.jspecify.annotations.Nullable;

/**
 * Says in the OpenAPI document what people call each constant of an enum, and each operation that {@code actions} may name, and
 * what it means.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CodeWords implements OASFilter {

    public static final String WORDS = "x-words";
    private static final String OURS = "org.jiedui";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By the name of the schema; others, which no schema shows, may be called alike. */
    private final Map<String, List<String>> enums;

    /** By the operation. */
    private final Map<String, Word> actions = new HashMap<>();

    public CodeWords(IndexView index) {
        enums = index.getKnownClasses().stream()
                .filter(type -> type.isEnum() && type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(
                        ClassInfo::simpleName,
                        Collectors.mapping(type -> type.name().toString(), Collectors.toList())));
        enums.put(DayOfWeek.class.getSimpleName(), List.of(DayOfWeek.class.getName()));
        index.getAllKnownImplementations(Action.class).stream()
                .filter(ClassInfo::isEnum)
                .forEach(table -> addActions(typeOf(table.name().toString())));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        @Nullable Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null) {
            schemas.forEach((name, schema) -> enums.getOrDefault(name, List.of()).stream()
                    .map(CodeWords::typeOf)
                    .filter(type -> names(type).equals(schema.getEnumeration()))
                    .findFirst()
                    .ifPresent(type -> describe(schema, Word.of(type))));
        }
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(this::describe);
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static void describe(Schema schema, List<Word> words) {
        schema.description(Word.list(words));
        schema.addExtension(WORDS, JSON.convertValue(words, List.class));
        schema.addExtension(
                "x-enum-descriptions",
                words.stream()
                        .map(word -> "%s, %s: %s"
                                .formatted(
                                        word.name().zh(),
                                        word.name().en(),
                                        word.meaning().en()))
                        .toList());
    }

    private void describe(Operation operation) {
        Word word = actions.get(CommonAnswers.nameForClients(operation.getOperationId()));
        if (word != null) {
            operation.addExtension(WORDS, JSON.convertValue(word, Map.class));
        }
    }

    private void addActions(Class<?> table) {
        Map<String, String> operations = Arrays.stream(table.getEnumConstants())
                .collect(Collectors.toMap(Object::toString, action -> ((Action) action).operationId()));
        Word.of(table).forEach(word -> {
            String operation = operations.getOrDefault(word.value(), word.value());
            actions.put(operation, new Word(operation, word.name(), word.meaning()));
        });
    }

    private static Class<?> typeOf(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException everyIndexedClassIsThere) {
            throw new IllegalStateException(everyIndexedClassIsThere);
        }
    }
}
