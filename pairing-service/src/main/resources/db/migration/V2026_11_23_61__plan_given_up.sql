-- A proposed plan can be withdrawn or declined; it stays on record, and the year is free for another one.
-- Deploy: before the version of pairing-service that gives plans up. The version before cannot read a plan that was given
-- up, so replace all replicas before telling clients.

alter table annual_plan
  drop constraint uq_annual_plan_pairing_year,
  drop constraint ck_annual_plan_status,
  add constraint ck_annual_plan_status check (status in ('PROPOSED', 'AGREED', 'WITHDRAWN', 'DECLINED'));
create unique index uq_annual_plan_pairing_year on annual_plan (pairing_id, year) where status in ('PROPOSED', 'AGREED');
create index ix_annual_plan_pairing on annual_plan (pairing_id, id);
