-- A counterpart that was replaced before it began stays on record with no day at all: its last day is the one before its
-- first.
-- Deploy: before the version of pairing-service that lets one make way; the version before reads such a record as one that
-- was in office on no day.

alter table counterpart
  drop constraint ck_counterpart_days,
  add constraint ck_counterpart_days check (last_day >= first_day - 1);
