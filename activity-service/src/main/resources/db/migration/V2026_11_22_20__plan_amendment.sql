-- Amendments of agreed plans. Every version that both sides signed is kept, because what is owed follows from all of them:
-- each counts from its effective date on, and one may come before a lower one. An obligation that is no longer owed is
-- removed, or marked when something is planned or held for it. Of plans taken over before only the number is known: an
-- amendment leaves their periods before its effective date as they are.
-- Deploy: before the version of activity-service that knows plan.amended. An instance of the version before goes on taking
-- over agreed plans, but does not keep their versions: let none consume once the new one does.

create table agreed_plan_version (
  pairing_id     uuid    not null,
  year           integer not null,
  plan_version   integer not null,
  effective_from date    not null,
  cadence        jsonb   not null,
  constraint pk_agreed_plan_version primary key (pairing_id, year, plan_version),
  constraint fk_agreed_plan_version_plan foreign key (pairing_id, year) references agreed_plan (pairing_id, year),
  constraint ck_agreed_plan_version_effective check (extract(year from effective_from) = year)
);
comment on column agreed_plan.plan_version is 'the highest version known';

alter table obligation add column owed boolean not null default true;
comment on column obligation.owed is 'false once no version has it any more and something is planned or held for it';
comment on column obligation.plan_version is 'the version of the plan that makes the pair owe it';
