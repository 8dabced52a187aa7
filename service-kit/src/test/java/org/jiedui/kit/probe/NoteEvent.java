package org.jiedui.kit.probe;

import java.util.UUID;
import org.jiedui.events.EventTopic;
import org.jiedui.events.EventType;
import org.jiedui.events.PublishedEvent;

/** What the probe tells, on a topic of the repository. */
@EventTopic(NoteEvent.TOPIC)
public sealed interface NoteEvent extends PublishedEvent {

    String TOPIC = "jiedui.case.events";

    UUID noteId();

    @Override
    default UUID aggregateId() {
        return noteId();
    }

    @EventType("org.jiedui.note.written.v1")
    record NoteWritten(UUID noteId, String title) implements NoteEvent {}

    @EventType("org.jiedui.note.rewritten.v1")
    record NoteRewritten(UUID noteId, String title) implements NoteEvent {}

    /** Its consumer fails as often as it says. */
    @EventType("org.jiedui.note.troubled.v1")
    record NoteTroubled(UUID noteId, Trouble trouble, int times) implements NoteEvent {}

    /** Two reactions hear it; one of them fails as often as it says. */
    @EventType("org.jiedui.note.shared.v1")
    record NoteShared(UUID noteId, int failures) implements NoteEvent {}

    /** Nobody reacts to it. */
    @EventType("org.jiedui.note.ignored.v1")
    record NoteIgnored(UUID noteId, String title) implements NoteEvent {}

    /** What goes wrong in the consumer. */
    enum Trouble {
        DEFECT,
        CONNECTION_LOST,
        TOO_SLOW
    }
}
