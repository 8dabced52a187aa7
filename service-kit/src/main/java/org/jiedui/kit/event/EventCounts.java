package org.jiedui.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jiedui.kit.event.bounds.EventBounds;

/** What became of events. Types that are not in the catalogue count as one: whoever invents them would invent a metric each. */
@Singleton
final class EventCounts {

    private static final String UNKNOWN = "unknown";

    private final MeterRegistry metrics;
    private final EventBounds bounds;

    EventCounts(MeterRegistry metrics, EventBounds bounds) {
        this.metrics = metrics;
        this.bounds = bounds;
    }

    void skipped(String type) {
        count("jiedui.events.skipped", bounds.knows(type) ? type : UNKNOWN);
    }

    void duplicate(String type) {
        count("jiedui.events.duplicates", type);
    }

    void dead(Throwable failure) {
        count("jiedui.events.dead", failure instanceof UndeliverableEvent event ? event.type() : UNKNOWN);
    }

    private void count(String name, String type) {
        metrics.counter(name, "type", type).increment();
    }
}
