-- Adoptions: a region takes up a published version of a case for itself. A region has one of a case at a time, whatever it does
-- at once; after it has declined or abandoned it, it may begin anew. The version stays readable, so adoptions refer to it.
-- Deploy: with the version of case-library-service that knows adoptions, replica by replica.

create table adoption (
  id                 uuid    not null,
  version            bigint  not null,
  case_id            uuid    not null,
  case_version       integer not null,
  region             text collate "C" not null,
  region_name        text    not null,
  registered_as      text collate "C" not null,
  registered_on      date    not null,
  stage              text    not null,
  adaptation_changed text,
  adaptation_why     text,
  observations       jsonb   not null,
  exchanges          jsonb   not null,
  reason             text,
  lesson             text,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  constraint pk_adoption primary key (id),
  constraint fk_adoption_case_version foreign key (case_id, case_version) references case_version (case_id, number),
  constraint ck_adoption_stage check (stage in
    ('INTERESTED', 'PLANNED', 'PILOTING', 'IMPLEMENTED', 'EVALUATED', 'ABANDONED', 'DECLINED')),
  constraint ck_adoption_adapted check ((adaptation_changed is null) = (adaptation_why is null)
    and (stage not in ('IMPLEMENTED', 'EVALUATED') or adaptation_changed is not null)),
  constraint ck_adoption_reason check ((stage in ('ABANDONED', 'DECLINED')) = (reason is not null)),
  constraint ck_adoption_lesson check (stage <> 'ABANDONED' or lesson is not null)
);
create unique index uq_adoption_case_region on adoption (case_id, region, registered_as)
  where stage not in ('ABANDONED', 'DECLINED');
create index ix_adoption_case_id on adoption (case_id, id);
create index ix_adoption_region on adoption (region, id);
create index ix_adoption_registered_as on adoption (registered_as);
comment on index uq_adoption_case_region is
  'with the former code, because two regions that exchange their codes have the same one until both redesignations are told';
comment on column adoption.registered_as is 'code of the region on the day of registration; by both, redesignations are followed';
