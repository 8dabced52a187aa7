package org.jiedui.kit.problem.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/** Says what a member must be, without a word about our classes. */
final class ExpectedType {

    private static final Text ONE_OF = new Text("应为 %s 之一", "must be one of %s");
    private static final Text AS_DOCUMENTED = new Text("应为文档所述类型的值", "must be a value of the documented type");
    private static final Text STRING = new Text("应为字符串", "must be a string");

    private ExpectedType() {}

    static Text of(@Nullable Class<?> type) {
        if (type == null) {
            return AS_DOCUMENTED;
        }
        if (type.isEnum()) {
            return ONE_OF.with(
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int", "Long", "long" -> new Text("应为范围内的整数", "must be a whole number in range");
            case "BigDecimal" -> new Text("应为不超过 100 位的数", "must be a number of at most 100 digits");
            case "Boolean", "boolean" -> new Text("应为 true 或 false", "must be true or false");
            case "LocalDate" -> new Text("应为日期，例如 2022-12-14", "must be a date such as 2022-12-14");
            case "Instant", "OffsetDateTime" ->
                new Text(
                        "应为带时差的时间，例如 2022-12-14T09:00:00+08:00",
                        "must be a date-time with offset such as 2022-12-14T09:00:00+08:00");
            case "UUID" -> new Text("应为 UUID", "must be a UUID");
            case "String" -> STRING;
            case "List", "ArrayList", "Set", "HashSet" -> new Text("应为数组", "must be an array");
            default -> ofOther(type);
        };
    }

    private static Text ofOther(Class<?> type) {
        if (!type.isRecord()) {
            return AS_DOCUMENTED;
        }
        boolean isWrapper =
                Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class));
        return isWrapper ? STRING : new Text("应为对象", "must be an object");
    }
}
