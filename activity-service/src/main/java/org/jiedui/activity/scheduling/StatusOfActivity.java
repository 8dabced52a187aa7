package org.jiedui.activity.scheduling;

/** The one place that says in SQL which status an activity has; {@link ActivityState} says the same. */
public final class StatusOfActivity {

    /** An {@link ActivityStatus} of {@code activity a}; RUNNING follows from the clock, the parameter {@code now}. */
    public static final String COLUMN = """
            case when a.status = 'SCHEDULED' and a.starts_at <= :now and a.ends_at > :now then 'RUNNING' else a.status end""";

    /**
     * Whether the time of {@code activity a} has passed and it was neither completed nor cancelled; it plans nothing any more.
     * Parameter {@code now}.
     */
    public static final String LAPSED = "(a.status in ('PLANNED', 'SCHEDULED') and a.ends_at <= :now)";

    private StatusOfActivity() {}
}
