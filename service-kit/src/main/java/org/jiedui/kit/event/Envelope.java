package org.jiedui.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent 1.0 in the structured JSON form, the same on Kafka, in the feed and in files.
 *
 * @param id minted once, in the transaction of the change; a second delivery has the same
 * @param source the service, as {@code urn:jiedui:activity-service}
 * @param subject the aggregate's id; also the key of the Kafka record
 * @param sequence position in the history of the subject, from 1 and without gaps, padded to compare as text
 * @param traceparent W3C trace context of the request that caused it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "dataschema",
    "traceparent",
    "sequence",
    "data"
})
record Envelope(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        @Nullable String traceparent,
        String sequence,
        JsonNode data) {

    private static final String VERSION = "1.0";
    private static final String SCHEMA = "urn:jiedui:schema:";

    /** The place in the history of the subject, from 1. */
    long place() {
        return Long.parseLong(sequence);
    }

    /** An envelope whose place in the history of its subject only the database can tell; see {@link OutboxTable}. */
    static Envelope of(
            UUID id,
            String source,
            String type,
            UUID subject,
            Instant time,
            @Nullable String traceparent,
            JsonNode data) {
        return new Envelope(
                VERSION,
                id,
                source,
                type,
                subject.toString(),
                time,
                "application/json",
                SCHEMA + type,
                traceparent,
                OutboxTable.SEQUENCE_PLACEHOLDER,
                data);
    }
}
