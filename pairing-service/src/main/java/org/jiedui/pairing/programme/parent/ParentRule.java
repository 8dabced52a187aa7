package org.jiedui.pairing.programme;

import org.jiedui.events.RegisterEvent.ProgrammeEvent;

/** Whether a pairing of a programme lies under a parent pairing. */
public enum ParentRule {
    NONE,
    OPTIONAL,
    REQUIRED;

    ProgrammeEvent.ParentRule published() {
        return switch (this) {
            case NONE -> ProgrammeEvent.ParentRule.NONE;
            case OPTIONAL -> ProgrammeEvent.ParentRule.OPTIONAL;
            case REQUIRED -> ProgrammeEvent.ParentRule.REQUIRED;
        };
    }
}
