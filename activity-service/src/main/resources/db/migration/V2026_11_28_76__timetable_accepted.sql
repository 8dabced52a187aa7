-- What the sides accepted last is kept whole: withdrawn changes of it leave its wishes, reason and proposer as they were, too.
-- standing_entries are the accepted lines where they stood when changes were proposed; acceptance is checked against them.
-- Deploy: with the version of activity-service that reads it; let none of the version before change timetables once this is there.

alter table timetable add column accepted jsonb;
update timetable set accepted = jsonb_build_object('version', accepted_version, 'proposedBy', proposed_by, 'wishes', wishes,
  'entries', accepted_entries, 'reason', reason) where accepted_version is not null;
alter table timetable drop constraint ck_timetable_accepted;
alter table timetable drop column accepted_version;
alter table timetable rename column accepted_entries to standing_entries;
alter table timetable add constraint ck_timetable_accepted
  check ((accepted is null) = (standing_entries is null) and (status <> 'ACCEPTED' or accepted is not null));
