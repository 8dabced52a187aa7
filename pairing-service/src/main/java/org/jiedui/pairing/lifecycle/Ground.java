package org.jiedui.pairing.lifecycle;

import static java.util.Objects.requireNonNull;

import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jspecify.annotations.Nullable;

/** Why somebody does something with a pairing or its plan, and the document it rests on; both are kept in the history. */
public record Ground(@Nullable String reason, @Nullable String document) {

    public Attribution attribution(Caller caller) {
        return Attribution.of(caller).because(reason).on(document);
    }

    /** The reason of what nobody does without one. */
    public String stated() {
        return requireNonNull(reason);
    }
}
