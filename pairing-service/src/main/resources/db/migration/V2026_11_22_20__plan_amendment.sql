-- Blocked weeks, amendments and every version of annual plans. The version in force (or proposed, until one is agreed) and
-- the open amendment are columns of one row, so that they are read and changed together; what was ever put to both sides
-- is kept in annual_plan_version. Of a plan agreed before, only the present version is known: earlier drafts of it were
-- overwritten, and who wrote it was not kept.
-- Deploy: before the version of pairing-service that knows amendments. An instance of the version before goes on reading
-- plans; what it writes of them is refused by the constraints below rather than missing among the versions, except a first
-- signature, which the versions take over with the second.

alter table annual_plan
  add column last_version                integer,
  add column begins_on                   date,
  add column blocked_weeks               jsonb not null default '[]',
  add column reason                      text,
  add column proposed_by                 text,
  add column amendment_plan_version      integer,
  add column amendment_effective_from    date,
  add column amendment_cadence           jsonb,
  add column amendment_topics            jsonb,
  add column amendment_goals             text,
  add column amendment_blocked_weeks     jsonb,
  add column amendment_reason            text,
  add column amendment_proposed_by       text,
  add column amendment_signed_by_leading integer,
  add column amendment_signed_by_partner integer;

update annual_plan set last_version = plan_version,
  begins_on = case when status = 'AGREED' then effective_from end;

alter table annual_plan
  alter column last_version set not null,
  add constraint ck_annual_plan_proposed_by check (proposed_by in ('LEADING', 'PARTNER')),
  add constraint ck_annual_plan_begins_when_agreed check ((status = 'AGREED') = (begins_on is not null)),
  add constraint ck_annual_plan_begins check (effective_from >= begins_on),
  add constraint ck_annual_plan_last_version check
    (last_version = coalesce(amendment_plan_version, greatest(last_version, plan_version))),
  add constraint ck_annual_plan_amendment_whole check (num_nonnulls(amendment_plan_version, amendment_effective_from,
    amendment_cadence, amendment_topics, amendment_blocked_weeks, amendment_reason, amendment_proposed_by) in (0, 7)),
  add constraint ck_annual_plan_amendment_of_agreed check
    (amendment_plan_version is null or (status = 'AGREED' and amendment_plan_version > plan_version)),
  add constraint ck_annual_plan_amendment_effective check
    (extract(year from amendment_effective_from) = year and amendment_effective_from >= begins_on),
  add constraint ck_annual_plan_amendment_proposed_by check (amendment_proposed_by in ('LEADING', 'PARTNER')),
  add constraint ck_annual_plan_amendment_not_signed_by_both check
    ((amendment_signed_by_leading = amendment_plan_version and amendment_signed_by_partner = amendment_plan_version)
      is not true);
comment on column annual_plan.last_version is 'the highest version that was ever put to both sides; the next one is higher';
comment on column annual_plan.begins_on is 'when the version agreed first took effect; no amendment takes effect before';

create table annual_plan_version (
  id                uuid    not null,
  version           bigint  not null,
  plan_id           uuid    not null,
  plan_version      integer not null,
  status            text    not null,
  effective_from    date    not null,
  cadence           jsonb   not null,
  topics            jsonb   not null,
  goals             text,
  blocked_weeks     jsonb   not null,
  reason            text,
  proposed_by       text,
  signed_by_leading integer,
  signed_by_partner integer,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint pk_annual_plan_version primary key (id),
  constraint fk_annual_plan_version_plan foreign key (plan_id) references annual_plan (id),
  constraint uq_annual_plan_version_number unique (plan_id, plan_version),
  constraint ck_annual_plan_version_status check
    (status in ('OPEN', 'REVISED', 'IN_FORCE', 'REPLACED', 'DECLINED', 'WITHDRAWN')),
  constraint ck_annual_plan_version_in_force_needs_both check (status not in ('IN_FORCE', 'REPLACED')
    or (signed_by_leading is not distinct from plan_version and signed_by_partner is not distinct from plan_version))
);
create unique index uq_annual_plan_version_open on annual_plan_version (plan_id) where status = 'OPEN';
create unique index uq_annual_plan_version_in_force on annual_plan_version (plan_id) where status = 'IN_FORCE';

-- The id of the only version known of a plan is that of the plan: older than any that follows.
insert into annual_plan_version (id, version, plan_id, plan_version, status, effective_from, cadence, topics, goals,
  blocked_weeks, signed_by_leading, signed_by_partner, created_at, updated_at)
select id, 0, id, plan_version, case when status = 'AGREED' then 'IN_FORCE' else 'OPEN' end, effective_from, cadence,
  topics, goals, blocked_weeks, signed_by_leading, signed_by_partner, created_at, updated_at
from annual_plan;
