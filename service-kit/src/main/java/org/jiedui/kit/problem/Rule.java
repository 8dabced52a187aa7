package org.jiedui.kit.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@link Refusal} says to whoever broke the rule, in both languages side by side. Both sentences take the same
 * parameters, those of the refusal's constructor, in the syntax of {@link java.util.Formatter}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

    Refusal.Kind kind();

    /** The rule's name in Chinese; in English it is the name of the class. */
    String title();

    /** The sentence in Chinese. */
    String zh();

    /** The sentence in English. */
    String en();
}
