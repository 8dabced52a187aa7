-- A head count that was recorded wrong can be corrected, also after completion; what was recorded before stays, with who
-- corrected it, when and why.
-- Deploy: before the version of activity-service that writes it. What the version before records has no former counts.

alter table attendance add column version bigint not null default 1;
alter table attendance add column former_counts jsonb not null default '[]';
alter table attendance add column corrected_at timestamptz;
comment on column attendance.corrected_at is 'when it was last corrected; absent if never';
