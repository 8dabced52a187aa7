package org.jiedui.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an event, one of its fields or an enum constant means; becomes the {@code description} of schemas. A constant says it in
 * both languages, because people read it beside its name.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Meaning {
    String value();

    /** In Chinese; of constants. */
    String zh() default "";
}
