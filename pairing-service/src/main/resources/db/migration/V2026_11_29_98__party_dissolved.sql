-- A party may be dissolved, or become part of another: its last designation ends with its last day, like any former one, so that
-- its code and name are free from the day after on. It is marked, because what belongs to the party is still called by it.
-- Pairings keep what became of their sides, as they keep their codes and names: whoever reads a pairing reads it in one row.
-- Deploy: before the version of pairing-service that dissolves parties; earlier versions go on, and let a party be drafted for
-- until the day after its last, so replace all replicas before a party is dissolved.

alter table party
  add column dissolved_on date,
  add column successor_id uuid,
  add constraint fk_party_successor foreign key (successor_id) references party (id),
  add constraint ck_party_successor check (successor_id is null or dissolved_on is not null and successor_id <> id);
comment on column party.dissolved_on is 'its last day';
create index ix_party_successor_id on party (successor_id) where successor_id is not null;

alter table party_designation
  add column dissolved boolean not null default false,
  add constraint ck_party_designation_dissolved check (not dissolved or valid_to is not null);
comment on column party_designation.dissolved is 'the last one of a party that was dissolved';

alter table pairing
  add column leading_dissolved_on     date,
  add column leading_successor_region text collate "C",
  add column leading_successor_name   text,
  add column partner_dissolved_on     date,
  add column partner_successor_region text collate "C",
  add column partner_successor_name   text;
comment on column pairing.leading_dissolved_on is 'last day of the party; written by following the party only';
