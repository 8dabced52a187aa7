-- When an activity begins and ends is a column, because what is planned, running or past is asked for by the clock. An activity
-- may be planned for a day before it has sessions; then it lasts that day in China. A leg that an activity declared is free
-- again when the activity is cancelled. A batch of cases is delivered without an activity.
-- Deploy: before the version of activity-service that writes the columns; the version before cannot schedule once this is there.

alter table activity add column starts_at timestamptz;
alter table activity add column ends_at timestamptz;
update activity set
  starts_at = (select min((session ->> 'startsAt')::timestamptz) from jsonb_array_elements(sessions) session),
  ends_at = (select max((session ->> 'endsAt')::timestamptz) from jsonb_array_elements(sessions) session);
alter table activity alter column starts_at set not null;
alter table activity alter column ends_at set not null;
alter table activity add constraint ck_activity_times check (ends_at > starts_at);
alter table activity add column planned_on date;
alter table activity add column cancelled_at timestamptz;
alter table activity drop constraint ck_activity_status;
alter table activity add constraint ck_activity_status check (status in ('PLANNED', 'SCHEDULED', 'COMPLETED', 'CANCELLED'));
alter table activity add constraint ck_activity_planned_on check (status <> 'PLANNED' or planned_on is not null);
alter table activity add constraint ck_activity_cancelled_at check ((status = 'CANCELLED') = (cancelled_at is not null));
create index ix_activity_ends_at on activity (ends_at) where status in ('PLANNED', 'SCHEDULED');
comment on column activity.planned_on is 'the day both sides agreed on in a timetable';

create table case_batch (
  id           uuid    not null,
  cooperation  uuid    not null,
  year         integer not null,
  published_on date    not null,
  constraint pk_case_batch primary key (id),
  constraint fk_case_batch_cooperation foreign key (cooperation) references cooperation (id)
);
create index ix_case_batch_cooperation on case_batch (cooperation);

alter table discharge alter column activity_id drop not null;
alter table discharge add column case_batch_id uuid;
alter table discharge add constraint fk_discharge_case_batch foreign key (case_batch_id) references case_batch (id);
alter table discharge add constraint ck_discharge_by_one check ((activity_id is null) <> (case_batch_id is null));
create index ix_discharge_case_batch_id on discharge (case_batch_id);
