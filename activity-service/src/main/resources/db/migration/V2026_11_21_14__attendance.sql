-- Attendance: how many each unit sent, one row a unit, never changed; who recorded it is in the row.
-- Deploy: with the first version of activity-service.

create table attendance (
  id               uuid not null,
  activity_id      uuid not null,
  unit             text not null,
  region           text collate "C" not null,
  side             text not null,
  head_count       integer,
  recorded_by_role text not null,
  recorded_by_unit text,
  recorded_at      timestamptz not null,
  constraint pk_attendance primary key (id),
  constraint uq_attendance_activity_unit unique (activity_id, unit),
  constraint fk_attendance_activity foreign key (activity_id) references activity (id),
  constraint ck_attendance_side check (side in ('LEADING', 'PARTNER')),
  constraint ck_attendance_head_count check (head_count >= 0)
);
comment on column attendance.head_count is 'absent when it was not reported, never 0 for that';
