package org.jiedui.kit.event.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the relay reads and writes; only the holder of its lock runs this. */
final class WaitingEvents {

    /** Of two batches in memory, however large the events are; one event may exceed it. */
    private static final int MAX_OCTETS = 8 * 1024 * 1024;

    /** In the order of the ordinals, which for each aggregate is the order of its commits. */
    private static final String READ = """
            select ordinal, aggregatetype, aggregateid::text, payload from outbox_event
            where ordinal = any (array(
              select ordinal from (
                select ordinal, sum(octets) over (order by ordinal rows unbounded preceding) - octets as octets_before
                from (
                  select ordinal, octets from outbox_waiting
                  where not ?::int8multirange @> ordinal order by ordinal limit ?) candidate) waiting
              where octets_before < ?))
            order by ordinal""";

    /** Positions are given in order, in the transaction that takes the events off the list. */
    private static final String MARK = """
            with sent as (select ordinal, place from unnest(?::bigint[]) with ordinality as s (ordinal, place)),
              gone as (delete from outbox_waiting where ordinal = any (array(select ordinal from sent))),
              progress as (
                update outbox_progress set last_position = last_position + (select count(*) from sent)
                returning last_position - (select count(*) from sent) as base)
            insert into outbox_published (position, ordinal, published_at)
            select base + place, ordinal, ? from sent, progress""";

    private final Connection connection;
    private final int limit;

    WaitingEvents(Connection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /** The next ones behind those that are being sent. */
    List<WaitingEvent> behind(List<WaitingEvent> beingSent) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, Ordinals.asMultirange(beingSent));
            select.setInt(2, limit);
            select.setInt(3, MAX_OCTETS);
            ResultSet row = select.executeQuery();
            List<WaitingEvent> waiting = new ArrayList<>(limit);
            while (row.next()) {
                waiting.add(new WaitingEvent(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4)));
            }
            return waiting;
        }
    }

    void markSent(List<WaitingEvent> sent, Instant now) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setObject(1, Ordinals.of(sent));
            update.setTimestamp(2, Timestamp.from(now));
            update.executeUpdate();
        }
    }
}
