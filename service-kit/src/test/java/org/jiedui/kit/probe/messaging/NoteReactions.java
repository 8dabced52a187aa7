package org.jiedui.kit.probe.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiedui.kit.event.Reactions;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteRewritten;
import org.jiedui.kit.probe.NoteEvent.NoteShared;
import org.jiedui.kit.probe.NoteEvent.NoteTroubled;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;

@Singleton
class NoteReactions {

    @Produces
    Reactions first(NoteEffects effects) {
        return Reactions.named("first")
                .on(NoteWritten.class, event -> effects.leave(event.noteId(), event.title()))
                .on(NoteRewritten.class, event -> effects.leave(event.noteId(), event.title()))
                .on(NoteTroubled.class, effects::troubled)
                .on(NoteShared.class, effects::sharedInTrouble);
    }

    @Produces
    Reactions second(NoteEffects effects) {
        return Reactions.named("second").on(NoteShared.class, event -> effects.leave(event.noteId(), "shared"));
    }
}
