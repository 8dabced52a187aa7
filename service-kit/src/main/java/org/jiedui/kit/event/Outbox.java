package org.jiedui.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jiedui.events.PublishedEvent;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.event.bounds.EventBounds;

/** Publishes what an aggregate returned, in the transaction that changed it: both happen or neither. */
@ApplicationScoped
public class Outbox {

    /** Of every message: a CloudEvent in its structured form. */
    public static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final EventBounds bounds;
    private final Clock clock;
    private final RelayWakeUp wakeUp;
    private final String source;

    Outbox(
            EntityManager entities,
            ObjectMapper json,
            EventBounds bounds,
            Clock clock,
            RelayWakeUp wakeUp,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entities = entities;
        this.json = json;
        this.bounds = bounds;
        this.clock = clock;
        this.wakeUp = wakeUp;
        this.source = "urn:jiedui:" + service;
    }

    /**
     * Writes the changed entities first: every transaction then locks the row of an aggregate before the row of its
     * sequence, and no two can deadlock.
     *
     * @throws EventTooLarge if the event would not fit into a record
     * @throws org.jiedui.kit.event.bounds.OutOfBounds if its consumers would refuse it, which is a defect
     * @throws jakarta.transaction.TransactionalException outside of a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(PublishedEvent event) {
        entities.flush();
        OutboxTable.Row row = row(event);
        entities.unwrap(Session.class).doWork(connection -> OutboxTable.append(connection, row));
        wakeUp.afterCommit();
    }

    private OutboxTable.Row row(PublishedEvent event) {
        EventDescription description = EventDescription.of(event.getClass());
        UUID id = Ids.next();
        Instant now = clock.instant();
        String traceparent = TraceContext.current();
        JsonNode data = json.valueToTree(event);
        bounds.checkData(description.type(), data);
        Envelope envelope = Envelope.of(id, source, description.type(), event.aggregateId(), now, traceparent, data);
        return new OutboxTable.Row(
                id, description.topic(), event.aggregateId(), description.type(), text(envelope), traceparent, now);
    }

    private String text(Envelope envelope) {
        try {
            String text = json.writeValueAsString(envelope);
            if (text.getBytes(StandardCharsets.UTF_8).length > EventBounds.MAX_BYTES) {
                throw new EventTooLarge(envelope.type());
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event cannot be written as JSON: " + envelope.type(), e);
        }
    }
}
