-- Since when an event waits to be published. An event that lasts waits again after about a year, so the age of the event says
-- nothing about it.
-- Deploy: before the version that shows it; what the version before inserts gets the default.

alter table outbox_waiting add column queued_at timestamptz not null default now();
comment on column outbox_waiting.queued_at is 'of an event that is published again: since when it waits again';
