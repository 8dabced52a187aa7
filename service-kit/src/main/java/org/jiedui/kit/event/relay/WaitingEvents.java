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

    /** Of each batch in memory, however large the events are; one event may exceed it. */
    private static final int MAX_OCTETS = 8 * 1024 * 1024;

    /**
     * In the order of the ordinals, which for each aggregate is the order of its commits. The subquery lets PostgreSQL
     * read the multirange once and not for each row.
     */
    private static final String LIST = """
            select ordinal, octets from outbox_waiting
            where not (select ?::int8multirange) @> ordinal order by ordinal limit ?""";

    /**
     * The payload as octets: PostgreSQL then sends it as it is, at half the cost of text. The ordinals as one array: it is
     * looked up in the index however many runs there are, while a join with many runs was seen to read the whole table.
     */
    private static final String READ = """
            select ordinal, aggregatetype, aggregateid::text, convert_to(payload, 'UTF8') from outbox_event
            where ordinal = any(array(
              select generate_series(first, first + length - 1)
              from unnest(?::bigint[], ?::integer[]) as run (first, length)))
            order by ordinal""";

    /** What was put on the list by hand, or stood there when the event was forgotten, would be met again in each batch. */
    private static final String DROP_ORPHANS = """
            delete from outbox_waiting w where ordinal = any(?)
            and not exists (select from outbox_event e where e.ordinal = w.ordinal)""";

    private static final String STILL_LISTED = """
            select ordinal from outbox_waiting where ordinal = any(array(
              select generate_series(first, first + length - 1)
              from unnest(?::bigint[], ?::integer[]) as run (first, length)))
            order by ordinal""";

    /** Positions are given in order, in the transaction that takes the events off the list. */
    private static final String MARK = """
            with run as (
                select first, length, sum(length) over (order by first) as through
                from unnest(?::bigint[], ?::integer[]) as r (first, length)),
              gone as (
                delete from outbox_waiting
                where ordinal = any(array(select generate_series(first, first + length - 1) from run))),
              progress as (
                update outbox_progress set last_position = last_position + (select max(through) from run)
                returning last_position - (select max(through) from run) as base)
            insert into outbox_published (position, ordinal, length, published_at)
            select base + through - length + 1, first, length, ? from run, progress""";

    private final Connection connection;
    private final int limit;

    WaitingEvents(Connection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /** The next ones beside those that are being sent. */
    List<WaitingEvent> beside(List<Run> beingSent) throws SQLException {
        List<Long> listed = next(beingSent);
        while (!listed.isEmpty()) {
            List<WaitingEvent> waiting = read(Run.of(listed));
            if (waiting.size() < listed.size()) {
                dropOrphans(listed);
            }
            if (!waiting.isEmpty()) {
                return waiting;
            }
            listed = next(beingSent);
        }
        return List.of();
    }

    private List<Long> next(List<Run> beingSent) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setString(1, Run.asMultirange(beingSent));
            select.setInt(2, limit);
            ResultSet row = select.executeQuery();
            List<Long> ordinals = new ArrayList<>(limit);
            long octets = 0;
            while (octets < MAX_OCTETS && row.next()) {
                ordinals.add(row.getLong(1));
                octets += row.getInt(2);
            }
            return ordinals;
        }
    }

    private List<WaitingEvent> read(List<Run> runs) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setObject(1, Run.firsts(runs));
            select.setObject(2, Run.lengths(runs));
            ResultSet row = select.executeQuery();
            List<WaitingEvent> waiting = new ArrayList<>(limit);
            while (row.next()) {
                waiting.add(new WaitingEvent(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4)));
            }
            return waiting;
        }
    }

    private void dropOrphans(List<Long> listed) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DROP_ORPHANS)) {
            delete.setObject(1, listed.toArray(Long[]::new));
            delete.executeUpdate();
        }
    }

    /** Those of these events that nobody has marked. */
    List<Run> stillListed(List<Run> runs) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STILL_LISTED)) {
            select.setObject(1, Run.firsts(runs));
            select.setObject(2, Run.lengths(runs));
            ResultSet row = select.executeQuery();
            List<Long> ordinals = new ArrayList<>();
            while (row.next()) {
                ordinals.add(row.getLong(1));
            }
            return Run.of(ordinals);
        }
    }

    void markSent(List<Run> sent, Instant now) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setObject(1, Run.firsts(sent));
            update.setObject(2, Run.lengths(sent));
            update.setTimestamp(3, Timestamp.from(now));
            update.executeUpdate();
        }
    }
}
