package org.jiedui.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an event enters the outbox. The columns follow Debezium's outbox, with the topic in {@code aggregatetype}, so that
 * change data capture could take the relay's place.
 *
 * <p>The row of {@code outbox_sequence} is locked until the transaction ends: changes of one aggregate enter the outbox
 * one after the other, without gaps, whatever else is concurrent. Its ordinals therefore grow in the order of its
 * commits, which is all the order the relay needs.
 */
final class OutboxTable {

    static final String SEQUENCE_PLACEHOLDER = "@sequence@";

    private static final String APPEND = """
            with next as (
              insert into outbox_sequence as s (aggregateid, seq) values (?, 1)
              on conflict (aggregateid) do update set seq = s.seq + 1 returning s.seq),
            event as (
              insert into outbox_event (id, aggregatetype, aggregateid, type, seq, payload, traceparent, created_at)
              select ?, ?, ?, ?, next.seq, ? || lpad(next.seq::text, 12, '0') || ?, ?, ? from next
              returning ordinal, octet_length(payload) as octets)
            insert into outbox_waiting (ordinal, octets) select ordinal, octets from event""";

    private OutboxTable() {}

    static void append(Connection connection, Row row) throws SQLException {
        int split = row.envelope().indexOf(SEQUENCE_PLACEHOLDER);
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, row.aggregate());
            insert.setObject(2, row.id());
            insert.setString(3, row.topic());
            insert.setObject(4, row.aggregate());
            insert.setString(5, row.type());
            insert.setString(6, row.envelope().substring(0, split));
            insert.setString(7, row.envelope().substring(split + SEQUENCE_PLACEHOLDER.length()));
            insert.setString(8, row.traceparent());
            insert.setTimestamp(9, Timestamp.from(row.createdAt()));
            insert.executeUpdate();
        }
    }

    /** An event about to enter the outbox; {@code envelope} has the placeholder where the sequence belongs. */
    record Row(
            UUID id,
            String topic,
            UUID aggregate,
            String type,
            String envelope,
            @Nullable String traceparent,
            Instant createdAt) {}
}
