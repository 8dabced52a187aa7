-- Names are compared as people read them (name_key of the kit). A unit is one within its region: 城市管理局 of 合肥 and of 银川 are
-- two. A practice is one within its cooperation, so that it keeps its id when a pairing is renewed; the first term, by which
-- the cooperation is known, may be one of which this service has never heard.
-- Deploy: before the version of activity-service that looks practices up by key; the version before goes on, for which
-- uq_practice_pairing_name stays until a later migration drops it. A unit recorded twice at an activity, or a practice named
-- twice in a pairing, in two spellings fails the migration: rename one of them first.

alter table attendance drop constraint uq_attendance_activity_unit;
create unique index uq_attendance_activity_unit on attendance (activity_id, region, name_key(unit));

alter table practice drop constraint fk_practice_pair;
create unique index uq_practice_name_key on practice (pairing_id, name_key(name));
comment on column practice.pairing_id is 'the first of the terms of its cooperation';
