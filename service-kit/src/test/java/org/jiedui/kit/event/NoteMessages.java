package org.jiedui.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.UUID;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.probe.NoteEvent;

/** Messages as another service would write them, without a running application. */
final class NoteMessages {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private NoteMessages() {}

    /** The text that goes on the topic. */
    static String message(UUID id, NoteEvent event) {
        return withPlaceholder(id, event, Instant.now()).replace(OutboxTable.SEQUENCE_PLACEHOLDER, "000000000001");
    }

    static OutboxTable.Row row(NoteEvent event, String topic) {
        UUID id = Ids.next();
        Instant now = Instant.now();
        String type = EventDescription.of(event.getClass()).type();
        return new OutboxTable.Row(id, topic, event.aggregateId(), type, withPlaceholder(id, event, now), null, now);
    }

    private static String withPlaceholder(UUID id, NoteEvent event, Instant now) {
        String type = EventDescription.of(event.getClass()).type();
        try {
            return JSON.writeValueAsString(Envelope.of(
                    id, "urn:jiedui:another", type, event.aggregateId(), now, null, JSON.valueToTree(event)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
