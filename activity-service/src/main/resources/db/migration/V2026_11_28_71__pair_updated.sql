-- When the sides of a pair were last called otherwise: lists that show their names are asked again from then on, and calendar
-- programs take the new names over only with a higher SEQUENCE.
-- Deploy: with the version of activity-service that reads it, replica by replica; the version before changes names without it.

alter table pair add column version integer not null default 0;
alter table pair add column updated_at timestamptz not null default 'epoch';
