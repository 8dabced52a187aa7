package org.jiedui.activity.scheduling;

/** The one place that says in SQL when an activity takes place, part by part; other rooms ask it, too. */
public final class PartsOfActivity {

    /** {@code part.starts_at} and {@code part.ends_at} of each session of {@code activity a}, or of its agreed day. */
    public static final String PART = """
            (select (session ->> 'startsAt')::timestamptz as starts_at, (session ->> 'endsAt')::timestamptz as ends_at
              from jsonb_array_elements(a.sessions) session
              union all select a.starts_at, a.ends_at where a.planned_on is not null) part""";

    private PartsOfActivity() {}
}
