package org.jiedui.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jiedui.events.PublishedEvent;
import org.jiedui.kit.event.bounds.EventBounds;
import org.jspecify.annotations.Nullable;

/** Reads what came from a topic. Nothing reacts to an event whose envelope or data are beyond what their schemas allow. */
@Singleton
final class EventIntake {

    private final ObjectReader json;
    private final EventBounds bounds;

    EventIntake(ObjectMapper json, EventBounds bounds) {
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.bounds = bounds;
    }

    /** @throws UndeliverableEvent if it is no CloudEvent, or one beyond its bounds */
    Envelope envelope(byte @Nullable [] message) {
        try {
            if (message == null || message.length > EventBounds.MAX_BYTES) {
                throw new IllegalArgumentException("1 to %d bytes are needed".formatted(EventBounds.MAX_BYTES));
            }
            JsonNode read = json.readTree(message);
            bounds.checkEnvelope(read);
            return json.treeToValue(read, Envelope.class);
        } catch (JsonProcessingException e) {
            throw new UndeliverableEvent(new UnreadableJson(e));
        } catch (IOException | RuntimeException e) {
            throw new UndeliverableEvent(e);
        }
    }

    /** @throws UndeliverableEvent if a member is missing or beyond its bounds */
    PublishedEvent data(Envelope envelope, Class<? extends PublishedEvent> type) {
        try {
            bounds.checkData(envelope.type(), envelope.data());
            return json.treeToValue(envelope.data(), type);
        } catch (JsonProcessingException e) {
            throw new UndeliverableEvent(envelope.type(), envelope.id(), new UnreadableJson(e));
        } catch (RuntimeException e) {
            throw new UndeliverableEvent(envelope.type(), envelope.id(), e);
        }
    }
}
