-- What this service keeps of a pairing, taken from events: who its sides are and whether it has ended. Scope is decided
-- by the regions, in the same statement that reads or locks what belongs to the pairing.
-- Deploy: with the first version of activity-service.

create table pair (
  pairing_id     uuid not null,
  programme      text not null,
  leading_region text collate "C" not null,
  leading_name   text not null,
  partner_region text collate "C" not null,
  partner_name   text not null,
  ended_on       date,
  constraint pk_pair primary key (pairing_id)
);
create index ix_pair_leading_region on pair (leading_region);
create index ix_pair_partner_region on pair (partner_region);
