package org.jiedui.kit.problem;

/** Declares which rule a named database constraint guards; a bean of this type turns its violation into the refusal. */
public interface BrokenConstraint {

    /** Name of the constraint or unique index. */
    String name();

    Refusal refusal();
}
