package org.jiedui.activity.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.attendance.AttendanceTaking;
import org.jiedui.activity.obligation.StateOfObligation;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityScheduling;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.time.ChinaTime;

/** Puts an activity's page together: one statement for each part, however much there is of it. */
@ApplicationScoped
@Transactional
public class ActivityOverview {

    private static final String DISCHARGES = """
            select o.id as obligation_id, o.duty, o.period_kind, o.period_start as period_from, declared.leg,
              declared.planned_for, declared.held_on, s.state
            from discharge declared join obligation o on o.id = declared.obligation_id
            %s
            where declared.activity_id = :activity order by o.id, declared.leg""".formatted(StateOfObligation.JOIN);

    private final ActivityScheduling activities;
    private final AttendanceTaking attendance;
    private final ChangeHistory history;
    private final Sql sql;
    private final Clock clock;

    ActivityOverview(
            ActivityScheduling activities, AttendanceTaking attendance, ChangeHistory history, Sql sql, Clock clock) {
        this.activities = activities;
        this.attendance = attendance;
        this.history = history;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound if there is none in the caller's scope */
    public ActivityPage page(ActivityId id, Caller caller) {
        ActivityView activity = activities.get(id, caller);
        Excerpt<HistoryEntry> latest = history.latest(id.value(), ActivityPage.MOST_CHANGES);
        return new ActivityPage(
                activity, attendance.totals(id, caller), discharges(id), latest.items(), latest.total());
    }

    private List<DischargedLeg> discharges(ActivityId id) {
        Instant now = clock.instant();
        return sql.query(DISCHARGES)
                .with("activity", id)
                .with("now", now)
                .with("today", ChinaTime.dateOf(now))
                .list(DischargedLeg.class);
    }
}
