package org.jiedui.kit.precondition;

/** A view of one resource that carries its version; answers get their {@code ETag} from it. */
public interface Versioned {

    /** Grows with every change of the resource. */
    long version();

    /** The entity tag without quotes; a view that also shows computed values adds them behind a hyphen. */
    default String entityTag() {
        return Long.toString(version());
    }
}
