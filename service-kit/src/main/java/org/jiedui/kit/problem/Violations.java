package org.jiedui.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;

/** What a violated constraint (Jakarta Validation) says, in both languages. */
public final class Violations {

    private Violations() {}

    public static FieldError error(String pointer, ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new FieldError(pointer, code, new Text(violation.getMessage(), violation.getMessage()));
    }
}
