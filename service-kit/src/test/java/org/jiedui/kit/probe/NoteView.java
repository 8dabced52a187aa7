package org.jiedui.kit.probe;

import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.precondition.Versioned;

/** A note as it is answered. */
public record NoteView(UUID id, long version, String title, NoteContent content, Instant createdAt, Instant updatedAt)
        implements Versioned {}
