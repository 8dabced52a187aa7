-- Annual plans: one for each pairing and year; the cadence is data of the plan.
-- Deploy: with the first version of pairing-service.

create table annual_plan (
  id                uuid    not null,
  version           bigint  not null,
  pairing_id        uuid    not null,
  year              integer not null,
  status            text    not null,
  plan_version      integer not null,
  effective_from    date    not null,
  cadence           jsonb   not null,
  topics            jsonb   not null,
  goals             text,
  signed_by_leading integer,
  signed_by_partner integer,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint pk_annual_plan primary key (id),
  constraint fk_annual_plan_pairing foreign key (pairing_id) references pairing (id),
  constraint uq_annual_plan_pairing_year unique (pairing_id, year),
  constraint ck_annual_plan_status check (status in ('PROPOSED', 'AGREED')),
  constraint ck_annual_plan_year check (year between 2000 and 2100),
  constraint ck_annual_plan_effective check (extract(year from effective_from) = year),
  constraint ck_annual_plan_agreed_needs_both check (status <> 'AGREED'
    or (signed_by_leading = plan_version and signed_by_partner = plan_version))
);
