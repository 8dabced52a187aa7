package org.jiedui.activity.obligation;

/** The one place that says in which state an obligation is; reports and lists of other features join it, too. */
public final class StateOfObligation {

    /**
     * Joins {@code s.state}, an {@link ObligationState}, to {@code obligation o}; it is absent if that is not owed. An activity
     * whose time has passed plans nothing any more; one that was held is not looked up. The order of the cases matters.
     *
     * <p>Parameters: {@code now}, and {@code today}, its day in China.
     */
    public static final String JOIN = """
            cross join lateral (
              select count(discharge.held_on) as held, max(discharge.held_on) as last_held_on,
                coalesce(bool_or(discharge.held_on is null and activity.ends_at > :now), false) as is_planned
              from discharge left join activity
                on activity.id = case when discharge.held_on is null then discharge.activity_id end
              where discharge.obligation_id = o.id) d
            cross join lateral (
              select case
                when not o.owed then null
                when d.held >= o.legs and d.last_held_on > o.period_end then 'HELD_LATE'
                when d.held >= o.legs then 'HELD'
                when exists (select from waiver where waiver.obligation_id = o.id and waiver.status = 'AGREED') then 'WAIVED'
                when d.held > 0 then 'HALF_MET'
                when d.is_planned then 'PLANNED'
                when o.period_start > :today then 'UPCOMING'
                when o.period_end >= :today then 'DUE'
                else 'OVERDUE' end as state) s""";

    private StateOfObligation() {}
}
