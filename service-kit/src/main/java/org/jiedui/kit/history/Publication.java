package org.jiedui.kit.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.events.EventType;
import org.jiedui.events.PublishedEvent;
import org.jiedui.kit.event.Outbox;
import org.jspecify.annotations.Nullable;

/** Publishes what happened and records who did it, in the transaction of the change. */
@ApplicationScoped
public class Publication {

    private final Outbox outbox;
    private final ChangeHistory history;

    Publication(Outbox outbox, ChangeHistory history) {
        this.outbox = outbox;
        this.history = history;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(PublishedEvent event, Attribution by) {
        announce(event, by, null);
    }

    /** @param version of what is agreed on, as it stands with the change */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(PublishedEvent event, Attribution by, @Nullable Long version) {
        outbox.append(event);
        history.record(event.aggregateId(), fact(event.getClass()), by, version);
    }

    /** The fact in {@code org.jiedui.<aggregate>.<fact>.v<n>}. */
    private static String fact(Class<? extends PublishedEvent> event) {
        String[] type = event.getAnnotation(EventType.class).value().split("\\.", -1);
        return type[3];
    }
}
