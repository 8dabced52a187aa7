package org.jiedui.testkit.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what JSON is made of a type. */
final class JsonType {

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(Long.class, "integer"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "date-time"),
            Map.entry(OffsetDateTime.class, "date-time"),
            Map.entry(UUID.class, "uuid"));

    private JsonType() {}

    /** @throws IllegalArgumentException if nobody has said yet what JSON is made of the type */
    static String of(Type type) {
        JavaType known = TypeFactory.defaultInstance().constructType(type);
        if (known.isCollectionLikeType()) {
            return "array of " + of(known.getContentType());
        }
        Class<?> raw = known.getRawClass();
        return PLAIN.containsKey(raw) ? PLAIN.get(raw) : ofOurs(raw);
    }

    private static String ofOurs(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> of(method.getGenericReturnType()))
                .orElseGet(() -> ofRecord(type));
    }

    private static String ofRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("What JSON is made of " + type.getName() + "?");
        }
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName() + ": " + of(component.getGenericType()))
                .collect(Collectors.joining("; ", "{", "}"));
    }
}
