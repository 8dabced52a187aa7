package org.jiedui.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/** A date or an instant between 2000 and 2100; anything else is a slip of the hand. */
@Documented
@InChinese("应在 2000-01-01 到 2100-12-31 之间")
@Constraint(validatedBy = SensibleDate.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SensibleDate {
    String message() default "must lie between 2000-01-01 and 2100-12-31";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges {@link LocalDate} and {@link Instant}; absence is for others to judge. */
    final class Validator implements ConstraintValidator<SensibleDate, Temporal> {
        @Override
        public boolean isValid(@Nullable Temporal value, ConstraintValidatorContext context) {
            return switch (value) {
                case null -> true;
                case LocalDate date -> isSensible(date);
                case Instant instant -> isSensible(ChinaTime.dateOf(instant));
                default -> throw new IllegalArgumentException("@SensibleDate on " + value.getClass());
            };
        }

        private static boolean isSensible(LocalDate date) {
            return date.getYear() >= 2000 && date.getYear() <= 2100;
        }
    }
}
