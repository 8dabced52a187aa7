-- The probe of the kit's tests: something with a version to change, and the traces of what its events caused.
-- Deploy: never; it exists in tests only.

create table note (
  id         uuid        not null,
  version    bigint      not null,
  title      text        not null,
  content    jsonb       not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_note primary key (id)
);
create unique index uq_note_reserved_title on note (title) where title like 'reserved %';

create table note_effect (
  ordinal bigint generated always as identity,
  note_id uuid not null,
  title   text not null,
  constraint pk_note_effect primary key (ordinal)
);
