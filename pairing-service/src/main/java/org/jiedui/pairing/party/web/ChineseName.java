package org.jiedui.pairing.party.web;

import org.jiedui.kit.problem.InChinese;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An official name in Chinese characters, such as 新疆生产建设兵团; digits and brackets may follow the first.
 * The characters are written out, because the pattern is part of the API and not every client knows the names of scripts.
 */
@Documented
@InChinese("应为汉字名称")
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "^[㐀-䶿一-鿿〇][㐀-䶿一-鿿〇0-9·、（）“”]*$") @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface ChineseName {
    String message() default "must be a name in Chinese characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
