-- Parties that were dissolved, from party.dissolved: pairs say so of their sides, and nothing is begun for them any more. Kept,
-- because a pairing may be told of after the end of a side, and under a former code or name of it.
-- Deploy: with the version of activity-service that reads it; the group reads its topic from the start then.

create table party_dissolution (
  party_id         uuid not null,
  region           text collate "C" not null,
  name             text not null,
  dissolved_on     date not null,
  successor_id     uuid,
  successor_region text collate "C",
  successor_name   text,
  constraint pk_party_dissolution primary key (party_id)
);
create index ix_party_dissolution_region on party_dissolution (region);
create index ix_party_dissolution_successor_id on party_dissolution (successor_id);
comment on column party_dissolution.region is 'its last code, which may be another party''s from the day after on; with its name it is not';
