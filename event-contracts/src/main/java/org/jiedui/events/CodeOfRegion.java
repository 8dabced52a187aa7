package org.jiedui.events;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A GB/T 2260 code, or a LOCAL code for a body without one. Each part is bounded, so that no text is long to match. */
@Size(max = 40) @Pattern(regexp = "^([1-8][0-9]{5}|LOCAL:[A-Z0-9]{1,34}(-[A-Z0-9]{1,34}){0,16})$")
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface CodeOfRegion {
    int MAX_LENGTH = 40;
    String FORM = "^([1-8][0-9]{5}|LOCAL:[A-Z0-9]{1,34}(-[A-Z0-9]{1,34}){0,16})$";

    String message() default "must be a code of a region";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
