package org.jiedui.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiedui.kit.text.InChinese;

/** What a violated constraint (Jakarta Validation) says: a code with its parameters, and a sentence in both languages. */
public final class Violations {

    private static final Map<Class<? extends Annotation>, String> STANDARD = Map.of(
            NotNull.class, "不能缺少",
            NotBlank.class, "不能为空",
            NotEmpty.class, "不能为空",
            Min.class, "不得小于 {value}",
            Max.class, "不得大于 {value}",
            DecimalMin.class, "不得小于 {value}",
            DecimalMax.class, "不得大于 {value}",
            Digits.class, "整数部分最多 {integer} 位，小数部分最多 {fraction} 位",
            Pattern.class, "格式应符合 {regexp}");

    /** Attributes that every constraint has, or that say nothing to a client. */
    private static final Set<String> NOT_FOR_CLIENTS = Set.of("message", "groups", "payload", "flags", "inclusive");

    private Violations() {}

    public static FieldError error(String pointer, ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Map<String, Object> parameters =
                new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
        parameters.keySet().removeAll(NOT_FOR_CLIENTS);
        String zh = filled(inChinese(constraint, violation, parameters), parameters);
        return new FieldError(pointer, code(constraint), parameters, new Text(zh, violation.getMessage()));
    }

    private static String inChinese(
            Class<? extends Annotation> constraint, ConstraintViolation<?> violation, Map<String, Object> parameters) {
        if (constraint == Size.class) {
            String counted = violation.getInvalidValue() instanceof CharSequence ? "个字符" : "项";
            boolean hasMinimum = !Integer.valueOf(0).equals(parameters.get("min"));
            return (hasMinimum ? "应有 {min} 到 {max} " : "最多 {max} ") + counted;
        }
        InChinese own = constraint.getAnnotation(InChinese.class);
        return own == null ? STANDARD.getOrDefault(constraint, violation.getMessage()) : own.value();
    }

    private static String filled(String sentence, Map<String, Object> parameters) {
        String filled = sentence;
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
        }
        return filled;
    }

    private static String code(Class<? extends Annotation> constraint) {
        return constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
