package org.jiedui.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An http or https address; no user information before the host: a password in a link would be circulated with it. */
@Documented
@InChinese("应为不含空白的 http 或 https 地址")
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "https?://[^\\s/?#@\\\\]+([/?#]\\S*)?")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebLink {
    String message() default "must be an http or https address without white space";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
