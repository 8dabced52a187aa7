package org.jiedui.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jiedui.kit.database.Ids;

/** The statements of an attendance write and nothing else: what the database could do if nobody stood before it. */
final class BareClient implements Load.Work, AutoCloseable {

    private static final AtomicLong NEXT = new AtomicLong();

    private static final String SHARE = """
            select a.status, a.host_region, p.leading_region, p.partner_region
            from activity a join pair p on p.pairing_id = a.pairing_id
            where a.id = ? and ((p.leading_region >= ? and p.leading_region < ?)
              or (p.partner_region >= ? and p.partner_region < ?))
            for share of a""";
    private static final String APPEND = """
            with next as (
              insert into outbox_sequence as s (aggregateid, seq) values (?, 1)
              on conflict (aggregateid) do update set seq = s.seq + 1 returning s.seq),
            event as (
              insert into outbox_event (id, aggregatetype, aggregateid, type, seq, payload, traceparent, created_at)
              select ?, 'jiedui.activity.events', ?, 'org.jiedui.attendance.recorded.v1', next.seq,
                ? || lpad(next.seq::text, 12, '0') || ?, null, now() from next
              returning ordinal, octet_length(payload) as octets)
            insert into outbox_waiting (ordinal, octets) select ordinal, octets from event""";
    private static final String RECORD = """
            insert into attendance (id, activity_id, unit, region, side, head_count, recorded_by_role,
              recorded_by_unit, recorded_at)
            values (?, ?, ?, '440400', 'LEADING', 7, 'liaison', 'benchmark', now())""";

    private final Connection connection;
    private final PreparedStatement share;
    private final PreparedStatement append;
    private final PreparedStatement insert;
    private final List<String> activities;

    BareClient(String url, List<String> activities) throws SQLException {
        this.connection = DriverManager.getConnection(url, "activity", "activity");
        connection.setAutoCommit(false);
        this.share = connection.prepareStatement(SHARE);
        this.append = connection.prepareStatement(APPEND);
        this.insert = connection.prepareStatement(RECORD);
        this.activities = activities;
    }

    @Override
    public void once() throws SQLException {
        long number = NEXT.incrementAndGet();
        UUID activity = UUID.fromString(activities.get((int) (number % activities.size())));
        UUID attendance = Ids.next();
        lock(activity);
        publish(activity, attendance, "bare-" + number);
        insert.setObject(1, attendance);
        insert.setObject(2, activity);
        insert.setString(3, "bare-" + number);
        insert.executeUpdate();
        connection.commit();
    }

    private void lock(UUID activity) throws SQLException {
        share.setObject(1, activity);
        share.setString(2, "440400");
        share.setString(3, "440500");
        share.setString(4, "440400");
        share.setString(5, "440500");
        if (!share.executeQuery().next()) {
            throw new IllegalStateException("There is no activity " + activity);
        }
    }

    private void publish(UUID activity, UUID attendance, String unit) throws SQLException {
        UUID id = Ids.next();
        append.setObject(1, attendance);
        append.setObject(2, id);
        append.setObject(3, attendance);
        append.setString(4, """
                {"specversion":"1.0","id":"%s","source":"urn:jiedui:activity-service",\
                "type":"org.jiedui.attendance.recorded.v1","subject":"%s","time":"2026-11-21T17:00:00.123456+08:00",\
                "datacontenttype":"application/json","dataschema":"urn:jiedui:schema:org.jiedui.attendance.recorded.v1",\
                "traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01","sequence":"\
                """.formatted(id, attendance));
        append.setString(5, """
                ","data":{"attendanceId":"%s","activityId":"%s","attendance":{"unit":"%s","region":"440400","headCount":7}}}""".formatted(attendance, activity, unit));
        append.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
