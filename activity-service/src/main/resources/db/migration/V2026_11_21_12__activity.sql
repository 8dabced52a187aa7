-- Activities: one row each, sessions and what came out in it, because they are read and changed together. Attendance is
-- not in it, so that units can be recorded in parallel.
-- activity_number counts by the part of a number that goes before the count (year and both regions): two pairings of the
-- same two regions, in different programmes, share the count instead of a number.
-- Deploy: with the first version of activity-service.

create table activity_number (
  prefix text    not null,
  last   integer not null,
  constraint pk_activity_number primary key (prefix)
);

create table activity (
  id                      uuid    not null,
  version                 bigint  not null,
  number                  text    not null,
  pairing_id              uuid    not null,
  status                  text    not null,
  mode                    text,
  host_region             text collate "C",
  sessions                jsonb   not null,
  held_in                 integer not null,
  recorded_after_the_fact boolean not null,
  source                  text,
  outcome                 text,
  materials               jsonb,
  practices               jsonb,
  created_at              timestamptz not null,
  updated_at              timestamptz not null,
  constraint pk_activity primary key (id),
  constraint uq_activity_number unique (number),
  constraint fk_activity_pair foreign key (pairing_id) references pair (pairing_id),
  constraint ck_activity_status check (status in ('SCHEDULED', 'COMPLETED')),
  constraint ck_activity_mode check (mode in ('INVITED_TO_GUIDE', 'SENT_TO_LEARN', 'ONLINE')),
  constraint ck_activity_completed check ((status = 'COMPLETED')
    = (outcome is not null and materials is not null and practices is not null))
);
create index ix_activity_pairing_id on activity (pairing_id, id);
comment on column activity.held_in is 'the year in China of the first session';
