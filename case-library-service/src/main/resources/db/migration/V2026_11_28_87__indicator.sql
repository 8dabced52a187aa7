-- Indicators as pairing-service tells of them: cases and adoptions compare figures under its rule without asking it. A version
-- of a definition never changes once it was issued, but a later one may make it void; of a value the latest event counts.
-- Deploy: with the service. Its consumer group gets another name, so it reads the topic from the start and learns what is there.

create table indicator_definition (
  indicator  text not null,
  number     int  not null,
  name       text not null,
  unit       text not null,
  valid_from date not null,
  makes_void int[] not null,
  constraint pk_indicator_definition primary key (indicator, number)
);
comment on column indicator_definition.makes_void is 'numbers of versions that never hold; they may be told of later than this';

create table indicator_value (
  value_id    uuid    not null,
  sequence    bigint  not null,
  indicator   text    not null,
  definition  int     not null,
  region      text collate "C" not null,
  region_name text    not null,
  period      text    not null,
  value       numeric not null,
  constraint pk_indicator_value primary key (value_id)
);
create index ix_indicator_value_of on indicator_value (indicator, period, definition, region);
create index ix_indicator_value_region on indicator_value (region);
comment on column indicator_value.sequence is 'place of the event among those of the value; an earlier one that comes later changes nothing';
comment on column indicator_value.definition is 'number of the version it was measured by; values compare only within one';
