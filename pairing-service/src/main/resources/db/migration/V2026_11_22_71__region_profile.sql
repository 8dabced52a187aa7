-- What a region says of itself so that others can find it: the class it is assessed in, what it is strong in and what it
-- needs. One row for each party; absent until somebody writes it.
-- Deploy: before the version of pairing-service that knows region profiles; older versions do not touch this table.

create table region_profile (
  id                uuid   not null,
  version           bigint not null,
  party_id          uuid   not null,
  assessment_class  integer,
  assessment_source text,
  strengths         jsonb  not null,
  needs             jsonb  not null,
  note              text,
  source            text,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint pk_region_profile primary key (id),
  constraint fk_region_profile_party foreign key (party_id) references party (id),
  constraint uq_region_profile_party unique (party_id),
  constraint ck_region_profile_class check (assessment_class between 1 and 4),
  constraint ck_region_profile_class_source check (assessment_class is null or assessment_source is not null)
);
