-- The life of an activity: other times that a side proposes, the times it had before, its agenda, why it was cancelled, and why
-- it is on a day that a rule speaks against. Times and agenda are read and changed together with the activity, so they are in
-- its row. proposed_by follows from the proposal; it is there for those who look for what waits for a side.
-- Deploy: before the version of activity-service that writes them. The version before goes on: what it schedules has no agenda
-- and no former times.

alter table activity
  add column exception    text,
  add column proposal     jsonb,
  add column proposed_by  text generated always as (proposal ->> 'by') stored,
  add column former_times jsonb not null default '[]',
  add column agenda       jsonb not null default '{"items": [], "materials": []}',
  add column cancellation jsonb,
  add constraint ck_activity_proposal check (proposal is null or status in ('PLANNED', 'SCHEDULED')),
  add constraint ck_activity_cancellation check ((status = 'CANCELLED') = (cancellation is not null));
comment on column activity.exception is 'why it is on its days although a rule speaks against them';
comment on column activity.proposal is 'other times that a side proposes; the present ones stand until the other accepts';
