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
 * (个人信息保护法), be it in full-width digits or broken by spaces, hyphens or dots. Numbers in links, numbers of documents and
 * accounts, dates, amounts, credit codes and telephones of offices are left alone. No constraint made of {@code @Pattern},
 * whose expression would go into the OpenAPI document, where generators of clients refuse it.
 */
@Documented
@InChinese("不能包含电话号码或身份证号码")
@Constraint(validatedBy = NoPersonalNumbers.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalNumbers {
    String message() default "must not contain a phone number or an identity-card number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for such numbers in any text; absence is for others to judge. */
    final class Validator implements ConstraintValidator<NoPersonalNumbers, CharSequence> {

        private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
        private static final Pattern NUMBER_OF_A_LIST = Pattern.compile("[\\u2460-\\u249b]");
        private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");
        private static final Pattern DOT = Pattern.compile("[·・•]");

        /** What machines give: rows of digits come about in them by chance (RFC 9562; digests of 32 characters and more). */
        private static final Pattern MACHINE_MADE =
                Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}");

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || allows(text);
        }

        /** For text that reaches us by other ways than JSON, such as tables. */
        public static boolean allows(CharSequence text) {
            return !PersonalNumber.isIn(plain(text));
        }

        /** Digits, spaces, hyphens and dots of any width as those of ASCII, without what nobody sees between them. */
        private static String plain(CharSequence text) {
            String visible = INVISIBLE.matcher(text).replaceAll("");
            String listed = NUMBER_OF_A_LIST.matcher(visible).replaceAll(" ");
            String narrow = Normalizer.normalize(listed, Normalizer.Form.NFKC);
            String hyphened = HYPHEN.matcher(narrow).replaceAll("-");
            return MACHINE_MADE.matcher(DOT.matcher(hyphened).replaceAll(".")).replaceAll("…");
        }
    }
}
