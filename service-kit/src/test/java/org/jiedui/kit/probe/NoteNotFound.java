package org.jiedui.kit.probe;

import java.util.UUID;
import org.jiedui.kit.problem.Refusal;

/** There is no such note. */
public final class NoteNotFound extends Refusal {
    NoteNotFound(UUID id) {
        super(Kind.NOT_FOUND, "There is no note %s.".formatted(id));
    }
}
