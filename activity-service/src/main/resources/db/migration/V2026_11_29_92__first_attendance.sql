-- When the first attendance of an activity was recorded is asked for each line of a list; without this, every one of them was read.
-- Deploy: before the version that comes with it, or with it; the version before runs on it, too.

create index ix_attendance_first on attendance (activity_id, recorded_at);
