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
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Free text that will be circulated or published as an event: no mobile phone number and no identity-card number in it
 * (个人信息保护法), be it written in full-width digits or a phone number in groups of 3, 4 and 4. No constraint made of
 * {@code @Pattern}, whose expression would go into the OpenAPI document, where generators of clients refuse it.
 */
@Documented
@Constraint(validatedBy = NoPersonalNumbers.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalNumbers {
    String message() default "must not contain a phone number or an identity-card number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for such numbers in any text; absence is for others to judge. */
    final class Validator implements ConstraintValidator<NoPersonalNumbers, CharSequence> {

        private static final Pattern PHONE =
                Pattern.compile("(?<![0-9])((\\+|00)86[ -]?)?1[3-9][0-9]([ -]?[0-9]{4}){2}(?![0-9])");
        private static final Pattern IDENTITY_CARD = Pattern.compile("(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])");
        private static final Pattern DASH = Pattern.compile("\\p{Pd}");
        private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String plain = plain(text);
            return !PHONE.matcher(plain).find() && !IDENTITY_CARD.matcher(plain).find();
        }

        /** Digits, spaces and dashes of any width as those of ASCII, and nothing invisible between them. */
        private static String plain(CharSequence text) {
            String seen = INVISIBLE.matcher(text).replaceAll("");
            return DASH.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKC))
                    .replaceAll("-");
        }
    }
}
