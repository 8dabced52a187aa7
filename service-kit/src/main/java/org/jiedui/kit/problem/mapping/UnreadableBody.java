package org.jiedui.kit.problem.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jiedui.kit.problem.Problem;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.text.json.UnacceptableText;
import org.jspecify.annotations.Nullable;

/** Explains to a client what is wrong with its JSON, without a word about our classes. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem malformed(JsonProcessingException cause) {
        var where = cause.getLocation();
        String place = where == null ? "" : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr());
        return Problem.of(400, "malformed-json", "Malformed JSON")
                .withDetail("The body is not valid JSON" + place + ".");
    }

    /** The type that should have been read, if that is what went wrong. */
    static @Nullable Class<?> target(JsonMappingException mapping) {
        return switch (mapping) {
            case MismatchedInputException mismatch -> mismatch.getTargetType();
            default -> mapping.getCause() instanceof InputCoercionException number ? number.getTargetType() : null;
        };
    }

    static String sentence(JsonMappingException mapping) {
        return switch (mapping) {
            case UnrecognizedPropertyException unknown -> "is not a member of this request";
            case ValueInstantiationException value
            when value.getCause() instanceof Refusal refusal -> String.valueOf(refusal.getMessage());
            case MismatchedInputException mismatch -> "must be " + kind(mismatch.getTargetType());
            default -> sentence(mapping.getCause());
        };
    }

    private static String sentence(@Nullable Throwable cause) {
        return switch (cause) {
            case UnacceptableText text -> String.valueOf(text.getMessage());
            case InputCoercionException number -> "must be " + kind(number.getTargetType());
            case null, default -> "is not readable";
        };
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of the documented type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int", "Long", "long" -> "a whole number in range";
            case "BigDecimal" -> "a number of at most 100 digits";
            case "Boolean", "boolean" -> "true or false";
            case "LocalDate" -> "a date such as 2022-12-14";
            case "Instant", "OffsetDateTime" -> "a date-time with offset such as 2022-12-14T09:00:00+08:00";
            case "UUID" -> "a UUID";
            case "String" -> "a string";
            case "List", "ArrayList", "Set", "HashSet" -> "an array";
            default -> type.isRecord() ? recordKind(type) : "a value of the documented type";
        };
    }

    private static String recordKind(Class<?> type) {
        boolean isWrapper =
                Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(JsonValue.class));
        return isWrapper ? "a string" : "an object";
    }

    static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901, section 3. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
