package org.jiedui.kit.problem;

/** Somebody else changed the same thing between our reading and our writing it. */
public final class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile() {
        super(Kind.STALE, "The resource was changed at the same moment; read it again and repeat.");
    }
}
