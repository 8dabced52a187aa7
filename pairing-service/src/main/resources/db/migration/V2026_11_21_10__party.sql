-- Parties keep their id; codes and names are dated, because codes are retired and parties renamed.
-- Deploy: with the first version of pairing-service.

create table party (
  id         uuid        not null,
  level      text        not null,
  version    bigint      not null default 1,
  updated_at timestamptz not null default now(),
  constraint pk_party primary key (id),
  constraint ck_party_level check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY'))
);

create table party_designation (
  party_id    uuid not null,
  code        text collate "C" not null,
  name_zh     text not null,
  name_en     text,
  iso_3166_2  text,
  parent_code text collate "C",
  valid_from  date not null,
  valid_to    date,
  constraint pk_party_designation primary key (party_id, valid_from),
  constraint fk_party_designation_party foreign key (party_id) references party (id),
  constraint ck_party_designation_valid check (valid_to is null or valid_to > valid_from),
  constraint ck_party_designation_code check (code ~ '^([1-9][0-9]{5}|LOCAL:[A-Z0-9]+(-[A-Z0-9]+)*)$')
);
create unique index uq_party_designation_current_code on party_designation (code) where valid_to is null;
create index ix_party_designation_parent_code on party_designation (parent_code);
