package org.jiedui.pairing.party.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jiedui.kit.text.InChinese;
import org.jspecify.annotations.Nullable;

/**
 * An official name in Chinese characters, such as 新疆生产建设兵团; digits and brackets may follow the first. Every Han
 * character is taken, rare ones such as 𠮷 and 﨎 included, and those to come: Unicode keeps planes 2 and 3 for them. No
 * constraint made of {@code @Pattern}, because clients written in JavaScript cannot read a range of such characters.
 */
@Documented
@InChinese("应为汉字名称")
@Constraint(validatedBy = ChineseName.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface ChineseName {
    String message() default "must be a name in Chinese characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absence is for others to judge. */
    final class Validator implements ConstraintValidator<ChineseName, CharSequence> {

        private static final String HAN = "\\p{IsHan}\\x{20000}-\\x{3fffd}";
        private static final Pattern NAME = Pattern.compile("[%1$s][%1$s0-9·、（）“”]*".formatted(HAN));

        @Override
        public boolean isValid(@Nullable CharSequence name, ConstraintValidatorContext context) {
            return name == null || NAME.matcher(name).matches();
        }
    }
}
