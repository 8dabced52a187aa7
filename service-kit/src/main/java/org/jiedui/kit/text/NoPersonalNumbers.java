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

/**
 * Free text that will be circulated or published as an event: no mobile phone number and no identity-card number in it
 * (个人信息保护法).
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "(?s)(?!.*(?<![0-9])1[3-9][0-9]{9}(?![0-9]))(?!.*(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])).*")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalNumbers {
    String message() default "must not contain a phone number or an identity-card number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
