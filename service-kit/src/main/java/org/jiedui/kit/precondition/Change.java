package org.jiedui.kit.precondition;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;

/**
 * A change of one resource: who makes it, which version they have seen, why, and by which document.
 *
 * @param seen from {@code If-Match}
 */
public record Change(Caller caller, ExpectedVersion seen, Justification why) {

    public static Change of(Caller caller, ExpectedVersion seen) {
        return new Change(caller, seen, Justification.NONE);
    }

    /** @throws StaleVersion if the resource has changed since the caller saw it */
    public void check(long actual) {
        seen.check(actual);
    }

    /** For the history. */
    public Attribution attribution() {
        return why.attribution(caller);
    }
}
