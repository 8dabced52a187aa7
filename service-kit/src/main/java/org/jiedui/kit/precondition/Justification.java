package org.jiedui.kit.precondition;

import java.util.Objects;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jspecify.annotations.Nullable;

/** Why somebody does something, and the document it rests on; both are kept in the history. */
public record Justification(
        @Nullable String reason, @Nullable String document) {

    public static final Justification NONE = new Justification(null, null);

    public Attribution attribution(Caller caller) {
        return Attribution.of(caller).because(reason).on(document);
    }

    /** The reason of what nobody may do without one. */
    public String requiredReason() {
        return Objects.requireNonNull(reason);
    }
}
