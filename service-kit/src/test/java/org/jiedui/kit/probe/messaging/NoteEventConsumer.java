package org.jiedui.kit.probe.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jiedui.kit.event.EventDelivery;
import org.jiedui.kit.event.Subscription;
import org.jiedui.kit.probe.NoteEffects;
import org.jiedui.kit.probe.NoteEvent.NoteRewritten;
import org.jiedui.kit.probe.NoteEvent.NoteTroubled;
import org.jiedui.kit.probe.NoteEvent.NoteWritten;

@ApplicationScoped
class NoteEventConsumer {

    private final EventDelivery delivery;
    private final Subscription subscription;

    NoteEventConsumer(EventDelivery delivery, NoteEffects effects) {
        this.delivery = delivery;
        this.subscription = Subscription.none()
                .on(NoteWritten.class, event -> effects.leave(event.noteId(), event.title()))
                .on(NoteRewritten.class, event -> effects.leave(event.noteId(), event.title()))
                .on(NoteTroubled.class, effects::troubled);
    }

    @Incoming("note-events")
    @Blocking
    void receive(String message) {
        delivery.deliver(message, subscription);
    }
}
