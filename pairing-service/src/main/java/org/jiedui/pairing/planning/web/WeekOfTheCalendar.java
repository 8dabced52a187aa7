package org.jiedui.pairing.planning.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jiedui.kit.text.InChinese;
import org.jiedui.pairing.planning.IsoWeek;
import org.jspecify.annotations.Nullable;

/** A week of ISO 8601 that the calendar has, such as {@code 2023-W05}. */
@Documented
@InChinese("应为存在的 ISO 8601 周，例如 2023-W05")
@Constraint(validatedBy = WeekOfTheCalendar.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface WeekOfTheCalendar {
    String message() default "must be a week of ISO 8601 that exists, such as 2023-W05";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges the text; absence is for others to judge. */
    final class Validator implements ConstraintValidator<WeekOfTheCalendar, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || IsoWeek.exists(value);
        }
    }
}
