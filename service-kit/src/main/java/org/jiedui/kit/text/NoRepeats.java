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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list that means a set: every element that stands there before is an error of its own. Taken silently as one, it would
 * hide that the client meant another.
 */
@Documented
@InChinese("不能重复")
@Constraint(validatedBy = NoRepeats.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoRepeats {
    String message() default "must not be named twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points to the repeats; absence is for others to judge. */
    final class Validator implements ConstraintValidator<NoRepeats, List<?>> {

        @Override
        public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
            if (list == null) {
                return true;
            }
            Set<@Nullable Object> before = new HashSet<>();
            int[] repeats = IntStream.range(0, list.size())
                    .filter(index -> !before.add(list.get(index)))
                    .toArray();
            context.disableDefaultConstraintViolation();
            IntStream.of(repeats).forEach(index -> pointTo(index, context));
            return repeats.length == 0;
        }

        private static void pointTo(int index, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addBeanNode()
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
