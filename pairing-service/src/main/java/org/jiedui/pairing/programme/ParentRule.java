package org.jiedui.pairing.programme;

import org.jiedui.events.RegisterEvent.ProgrammeEvent;
import org.jiedui.pairing.programme.ProgrammeRefusals.ParentNotAllowed;
import org.jiedui.pairing.programme.ProgrammeRefusals.ParentRequired;

/** Whether a pairing of a programme has a parent pairing. */
public enum ParentRule {
    NONE,
    OPTIONAL,
    REQUIRED;

    /**
     * @throws ParentRequired if it needs one and has none
     * @throws ParentNotAllowed if it has one and cannot
     */
    public void check(String programme, boolean hasParent) {
        if (this == REQUIRED && !hasParent) {
            throw new ParentRequired(programme);
        }
        if (this == NONE && hasParent) {
            throw new ParentNotAllowed(programme);
        }
    }

    ProgrammeEvent.ParentRule published() {
        return switch (this) {
            case NONE -> ProgrammeEvent.ParentRule.NONE;
            case OPTIONAL -> ProgrammeEvent.ParentRule.OPTIONAL;
            case REQUIRED -> ProgrammeEvent.ParentRule.REQUIRED;
        };
    }
}
