-- Obligations, expanded from agreed plans. agreed_plan tells which version was taken over last, and lets one version at a
-- time of a pairing's year be taken over; the natural key of an obligation is the second guard. An obligation has no
-- state: it follows from its dates, its discharges and the clock.
-- Deploy: with the first version of activity-service.

create table agreed_plan (
  pairing_id   uuid    not null,
  year         integer not null,
  plan_id      uuid    not null,
  plan_version integer not null,
  constraint pk_agreed_plan primary key (pairing_id, year),
  constraint fk_agreed_plan_pair foreign key (pairing_id) references pair (pairing_id)
);

create table obligation (
  id           uuid    not null,
  version      bigint  not null,
  pairing_id   uuid    not null,
  year         integer not null,
  duty         text    not null,
  period_kind  text    not null,
  period_start date    not null,
  period_end   date    not null,
  ordinal      integer not null,
  legs         integer not null,
  plan_version integer not null,
  updated_at   timestamptz not null,
  constraint pk_obligation primary key (id),
  constraint fk_obligation_pair foreign key (pairing_id) references pair (pairing_id),
  constraint uq_obligation_natural unique (pairing_id, year, duty, period_start, ordinal),
  constraint ck_obligation_duty check
    (duty in ('ONLINE_TRAINING', 'TECHNICAL_EXCHANGE', 'SYMPOSIUM', 'MUTUAL_VISIT', 'CASE_BATCH')),
  constraint ck_obligation_period_kind check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  constraint ck_obligation_period check (period_end > period_start),
  constraint ck_obligation_ordinal check (ordinal >= 1),
  constraint ck_obligation_legs check (legs >= 1)
);
comment on column obligation.plan_version is 'the last version of the plan that has it';
