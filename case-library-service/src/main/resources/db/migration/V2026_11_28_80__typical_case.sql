-- A case from its draft to its publication and after it. What it shares with other terms of a pairing, who the sides are and what
-- they are called, moves to a table of pairs; what authors write becomes one document; each version that somebody acted on
-- (submitted, consented to) is kept as it was.
-- Deploy: stop the replicas of the version before first; it knows these tables by their former names.

create table pair (
  pairing_id     uuid not null,
  cooperation    uuid not null,
  programme      text not null,
  leading_region text collate "C" not null,
  leading_name   text not null,
  partner_region text collate "C" not null,
  partner_name   text not null,
  version        integer not null default 0,
  updated_at     timestamptz not null default 'epoch',
  constraint pk_pair primary key (pairing_id)
);
create index ix_pair_leading_region on pair (leading_region);
create index ix_pair_partner_region on pair (partner_region);

insert into pair (pairing_id, cooperation, programme, leading_region, leading_name, partner_region, partner_name)
select distinct on (pairing_id) pairing_id, coalesce(cooperation, pairing_id), programme, leading_region, leading_name,
  partner_region, partner_name
from case_draft order by pairing_id, updated_at desc;

alter table case_draft rename to typical_case;
alter table typical_case rename constraint pk_case_draft to pk_typical_case;
alter table typical_case drop constraint uq_case_draft_pairing_practice;
alter table typical_case drop constraint ck_case_draft_status;
drop index uq_case_draft_practice;

alter table typical_case
  add column owner                text    not null default 'BOTH',
  add column content              jsonb   not null default '{}',
  add column authors              jsonb   not null default '[]',
  add column number               integer not null default 1,
  add column fixed_number         integer,
  add column consented_by_leading integer,
  add column consented_by_partner integer,
  add column submitted_number     integer,
  add column submitted_by         text,
  add column submitted_at         timestamptz,
  add column round                integer not null default 0,
  add column edition_id           uuid,
  add column office               text collate "C",
  add column gates                jsonb   not null default '[]',
  add column gates_passed         integer not null default 0,
  add column reason               text,
  add column published_number     integer,
  add column published_at         timestamptz,
  add column withdrawn_at         timestamptz,
  add column revises              uuid,
  add column revised              boolean not null default false,
  alter column practice_id drop not null;

update typical_case set content = jsonb_strip_nulls(jsonb_build_object(
  'background', background, 'measures', measures, 'results', results, 'lessons', lessons, 'sources', sources));
update typical_case set cooperation = coalesce(cooperation, pairing_id);

alter table typical_case
  drop column programme, drop column leading_region, drop column leading_name, drop column partner_region,
  drop column partner_name, drop column background, drop column measures, drop column results, drop column lessons,
  drop column sources,
  alter column cooperation set not null,
  add constraint fk_typical_case_pair foreign key (pairing_id) references pair (pairing_id),
  add constraint fk_typical_case_revises foreign key (revises) references typical_case (id),
  add constraint ck_typical_case_status check (status in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'IN_REVIEW', 'APPROVED', 'REJECTED', 'PUBLISHED', 'WITHDRAWN')),
  add constraint ck_typical_case_owner check (owner in ('BOTH', 'LEADING', 'PARTNER')),
  add constraint ck_typical_case_published check (
    (status in ('PUBLISHED', 'WITHDRAWN')) = (published_number is not null and published_at is not null)),
  add constraint ck_typical_case_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
  add constraint ck_typical_case_published_needs_both check (published_number is null or owner <> 'BOTH'
    or coalesce(consented_by_leading, 0) >= published_number and coalesce(consented_by_partner, 0) >= published_number);

comment on column typical_case.content is 'what authors wrote; a part that is absent shows the text prefilled from the evidence';
comment on column typical_case.authors is 'subjects of the tokens of those who wrote; they never review the case';
comment on column typical_case.number is 'the version that the content is; grows when it changes after it was fixed';
comment on column typical_case.fixed_number is 'the last version that was submitted or consented to, kept in case_version';
comment on column typical_case.office is 'code of the province whose office decides; absent for the ministry, and before submission';
comment on column typical_case.reason is 'why it was returned, rejected or withdrawn';

create unique index uq_typical_case_practice on typical_case (practice_id, cooperation) where not revised;
create index ix_typical_case_pairing on typical_case (pairing_id);
create index ix_typical_case_edition on typical_case (edition_id);

alter table case_evidence rename constraint fk_case_evidence_case_draft to fk_case_evidence_typical_case;
alter table case_evidence add column since integer not null default 1;
comment on column case_evidence.since is 'the first version that has it';

create table case_version (
  case_id      uuid        not null,
  number       integer     not null,
  title        text        not null,
  kind         text,
  scene        text,
  topics       text[]      not null,
  content      jsonb       not null,
  evidence     jsonb       not null,
  fixed_at     timestamptz not null,
  published_at timestamptz,
  constraint pk_case_version primary key (case_id, number),
  constraint fk_case_version_typical_case foreign key (case_id) references typical_case (id)
);
comment on column case_version.content is 'as it read when it was fixed, prefilled parts included';
create index ix_case_version_published on case_version (published_at desc, case_id) where published_at is not null;
